import type { CounterState } from './counter.ts';
import type { DevicePrinter, HallSnapshot } from './hall.ts';
import type { HelpCall } from './help-call.ts';
import { lineStatuses, type LineStatus } from './lobby-view.ts';
import type { OpeningHours } from './opening-hours.ts';
import { needsStaff } from './printer-state.ts';
import { linesOfCounter, type Town } from './town.ts';
import type { Stop } from './visit.ts';

/** A counter at a glance. */
export interface DeskCounter {
  readonly number: number;
  readonly state: CounterState;
  /** Who is called to it or at it. */
  readonly current: { readonly ticket: string; readonly state: 'called' | 'serving' } | null;
  /** People waiting in the lines it serves. */
  readonly waiting: number;
}

/** What the counters see of the hall; each picks its own part out of it. The same for everybody, so it is made once. */
export interface DeskView {
  readonly asOf: number;
  readonly lines: readonly LineStatus[];
  readonly counters: readonly DeskCounter[];
  /** Waiting in calling order (the first 200), called, serving and absent. */
  readonly stops: readonly Stop[];
  /** Calls for a member of staff, ringing and just answered. */
  readonly helpCalls: readonly HelpCall[];
  /** Printers that want a hand. */
  readonly printers: readonly DevicePrinter[];
  readonly storeReplacedAt: number | null;
}

/** The hall with those who wait in it, in calling order: what only the desks show. */
export type DeskSnapshot = HallSnapshot & { readonly queue: readonly Stop[] };

/** The counters' view of a snapshot. */
export function deskView(hall: DeskSnapshot, town: Town, hours: OpeningHours): DeskView {
  return {
    asOf: hall.at,
    lines: lineStatuses(hall, town, hours),
    counters: town.counters.map(({ number }) => deskCounter(number, hall, town)),
    stops: [...hall.queue, ...hall.active],
    helpCalls: hall.helpCalls,
    printers: hall.printers.filter((printer) => needsStaff(printer.state)),
    storeReplacedAt: hall.storeReplacedAt,
  };
}

function deskCounter(number: number, hall: HallSnapshot, town: Town): DeskCounter {
  const at = currentStop(hall.active, number);
  return {
    number,
    state: hall.counters[number] ?? { kind: 'closed' },
    current: at ? { ticket: at.ticket, state: at.state === 'serving' ? 'serving' : 'called' } : null,
    waiting: linesOfCounter(town, number).reduce((sum, letter) => sum + (hall.waiting[letter] ?? 0), 0),
  };
}

/** The stop that is called to a counter or served there. */
export function currentStop(stops: readonly Stop[], counter: number): Stop | null {
  return (
    stops.find((stop) => stop.counter === counter && (stop.state === 'called' || stop.state === 'serving')) ?? null
  );
}
