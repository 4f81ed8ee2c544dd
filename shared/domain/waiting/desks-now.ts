import { instantOf } from '../clock-time.ts';
import type { CounterState } from '../counter.ts';
import type { OpeningHours } from '../opening-hours.ts';
import { linesServed, type Town } from '../town.ts';
import { assumptions } from './assumptions.ts';
import type { DeskNow } from './queue-now.ts';

/** What is known of the counters at one instant. */
export interface CountersNow {
  readonly at: number;
  readonly town: Town;
  /** Counters that are missing are closed. */
  readonly counters: Readonly<Record<number, CounterState>>;
}

/** The counters an estimate may count on: those that serve, and those that said when they are back. */
export function desksNow({ at, town, counters }: CountersNow): DeskNow[] {
  const { timeZone } = town.office;
  return town.counters.flatMap(({ number, breaks }) => {
    const state = counters[number];
    const from = state ? servesFrom(state, at, timeZone) : null;
    if (!state || from === null) return [];
    const instants = (breaks ?? []).map((one) => ({
      from: instantOf(one.from, at, timeZone),
      to: instantOf(one.to, at, timeZone),
    }));
    return [{ counter: number, lines: linesServed(town, number, state), from, breaks: instants, idleSince: null }];
  });
}

function servesFrom(state: CounterState, at: number, timeZone: string): number | null {
  if (state.kind === 'open') return at;
  if (state.kind === 'closed' || state.until === null) return null;
  return Math.max(instantOf(state.until, at, timeZone), at + assumptions.overdue * 60_000);
}

/** When each line stops serving today (epoch ms), by letter; lines that never close are missing. */
export function closingTimes(at: number, town: Town, hours: OpeningHours): Record<string, number> {
  return Object.fromEntries(
    town.lines.flatMap(({ letter, hours: own }): [string, number][] => {
      const last = (own.length > 0 ? own : hours.ranges).at(-1);
      return last && last.to !== '24:00' ? [[letter, instantOf(last.to, at, hours.timeZone)]] : [];
    }),
  );
}
