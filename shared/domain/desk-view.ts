import type { CounterState } from './counter.ts';
import type { DraftMark } from './draft.ts';
import type { DevicePrinter, HallSnapshot } from './hall.ts';
import type { HelpCall } from './help-call.ts';
import { lineStatuses, type LineStatus } from './lobby-view.ts';
import { hallOpening } from './hall-hours.ts';
import type { Opening, OpeningHours } from './opening-hours.ts';
import { needsStaff } from './printer-state.ts';
import { linesServed, type Town } from './town.ts';
import type { UndoOffer } from './undo-offer.ts';
import type { Stop } from './visit.ts';
import type { StopWait } from './waiting/hall-waits.ts';

/** A counter at a glance. */
export interface DeskCounter {
  readonly number: number;
  readonly state: CounterState;
  /** Who is called to it or at it. */
  readonly current: { readonly ticket: string; readonly state: 'called' | 'serving' } | null;
  /** People waiting in the lines it serves. */
  readonly waiting: number;
  /** The newest action of this counter that can still be taken back. */
  readonly undo: UndoOffer | null;
}

/** One stop of a visit's way, done or to come. */
export type WayStop = Pick<Stop, 'id' | 'line' | 'errand' | 'also' | 'kind' | 'state' | 'place' | 'counter' | 'ready'>;

/** What the counters see of the hall; each picks its own part out of it. The same for everybody, so it is made once. */
export interface DeskView {
  readonly asOf: number;
  readonly lines: readonly LineStatus[];
  readonly counters: readonly DeskCounter[];
  readonly opening: Opening;
  /** Waiting in calling order (the first 200), called, serving, held and absent, and hand-overs whose papers are being prepared. */
  readonly stops: readonly Stop[];
  /** The whole way of visits with more than one stop, by visit, in order. */
  readonly ways: Readonly<Record<string, readonly WayStop[]>>;
  /** Forms drafted for a visit, by visit; what stands in them is asked for by `counter.draft`. */
  readonly drafts: Readonly<Record<string, readonly DraftMark[]>>;
  /** What those who wait are told now, by stop. */
  readonly waits: Readonly<Record<string, StopWait>>;
  /** Letters of lines in which somebody waits and no counter is open. */
  readonly uncovered: readonly string[];
  /** Calls for a member of staff, ringing and just answered. */
  readonly helpCalls: readonly HelpCall[];
  /** Printers that want a hand. */
  readonly printers: readonly DevicePrinter[];
  readonly storeReplacedAt: number | null;
}

/** The hall with those who wait in it, in calling order: what only the desks show. */
export type DeskSnapshot = HallSnapshot & DeskPart & { readonly drafts: DeskView['drafts'] };

/** What the desks see beyond the snapshot. */
export interface DeskPart {
  readonly queue: readonly Stop[];
  /** Hand-overs whose papers are being prepared. */
  readonly preparing: readonly Stop[];
  /** All stops of visits with more than one, of which one is open. */
  readonly ways: readonly (WayStop & { readonly visitId: string })[];
  /** By counter. */
  readonly undo: Readonly<Record<number, UndoOffer>>;
}

/** The counters' view of a snapshot. */
export function deskView(hall: DeskSnapshot, town: Town, hours: OpeningHours): DeskView {
  const stops = [...hall.queue, ...hall.active, ...hall.preparing];
  return {
    asOf: hall.at,
    lines: lineStatuses(hall, town, hours),
    counters: town.counters.map(({ number }) => deskCounter(number, hall, town)),
    opening: hallOpening(hall.at, hours),
    stops,
    ways: waysByVisit(hall.ways),
    drafts: draftsOf(stops, hall.drafts),
    waits: hall.waits.stops,
    uncovered: uncoveredLines(hall, town),
    helpCalls: hall.helpCalls,
    printers: hall.printers.filter((printer) => needsStaff(printer.state)),
    storeReplacedAt: hall.storeReplacedAt,
  };
}

function deskCounter(number: number, hall: DeskSnapshot, town: Town): DeskCounter {
  const at = currentStop(hall.active, number);
  const state = hall.counters[number] ?? { kind: 'closed' };
  return {
    number,
    state,
    current: at ? { ticket: at.ticket, state: at.state === 'serving' ? 'serving' : 'called' } : null,
    waiting: linesServed(town, number, state).reduce((sum, letter) => sum + (hall.waiting[letter] ?? 0), 0),
    undo: hall.undo[number] ?? null,
  };
}

function waysByVisit(ways: DeskPart['ways']): Record<string, WayStop[]> {
  const byVisit: Record<string, WayStop[]> = {};
  for (const { visitId, ...stop } of ways) (byVisit[visitId] ??= []).push(stop);
  return byVisit;
}

/** The marks of those who stand on the desk. */
function draftsOf(stops: readonly Stop[], drafts: DeskView['drafts']): DeskView['drafts'] {
  const shown = new Set(stops.map(({ visitId }) => visitId));
  return Object.fromEntries(Object.entries(drafts).filter(([visit]) => shown.has(visit)));
}

function uncoveredLines({ counters, waiting }: HallSnapshot, town: Town): string[] {
  const served = Object.entries(counters).flatMap(([number, state]) =>
    state.kind === 'open' ? linesServed(town, Number(number), state) : [],
  );
  return town.lines
    .map((line) => line.letter)
    .filter((letter) => (waiting[letter] ?? 0) > 0 && !served.includes(letter));
}

/** The stop that is called to a counter or served there. */
export function currentStop(stops: readonly Stop[], counter: number): Stop | null {
  return (
    stops.find((stop) => stop.counter === counter && (stop.state === 'called' || stop.state === 'serving')) ?? null
  );
}
