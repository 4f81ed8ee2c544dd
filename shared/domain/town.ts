import type { Counter, CounterState } from './counter.ts';
import type { Errand } from './errand.ts';
import type { HallSection } from './hall-section.ts';
import type { LocalText } from './language.ts';
import type { Line } from './line.ts';

/** The office as visitors know it. */
export interface Office {
  readonly name: LocalText;
  /** IANA time zone all dates and hours are in. */
  readonly timeZone: string;
  /** "HH:MM" at which the business day turns over. */
  readonly dayChangesAt: string;
  /** ISO weekdays, Monday = 1. */
  readonly weekdays: readonly number[];
  readonly hours: readonly { readonly from: string; readonly to: string }[];
  /** Closed on national holidays. */
  readonly nationalHolidays: boolean;
  /** "MM-DD" of every year or "YYYY-MM-DD". */
  readonly closedDates: readonly string[];
  /** After this many recalls the desk is offered "absent". */
  readonly recallLimit: number;
}

/** What every face knows of a town; the guides are apart, for the faces that guide. */
export interface Town {
  readonly office: Office;
  readonly counters: readonly Counter[];
  readonly lines: readonly Line[];
  /** In the order of the board in the lobby. */
  readonly sections: readonly HallSection[];
  /** Procedures in the order of the content, then the lines for those who only take a ticket. */
  readonly errands: readonly Errand[];
}

/**
 * The line of a letter. Content may change while tickets are out: of a line that it has no longer (or, in a face that has
 * not heard, not yet) only the letter is known; it is silent, so that nothing is told that should not be.
 */
export function lineOf(town: Town, letter: string): Line {
  return town.lines.find((one) => one.letter === letter) ?? unknownLine(letter);
}

function unknownLine(letter: string): Line {
  const name = { ja: letter, 'ja-x-easy': letter, en: letter };
  return { letter, name, short: name, counters: [], hours: [], dailyLimit: null, typicalMinutes: 10, silent: true };
}

/** The errand of an id. */
export function errandOf(town: Town, id: string): Errand | undefined {
  return town.errands.find((errand) => errand.id === id);
}

/** Lines a counter serves today, by letter: its own and those it helps in. */
export function linesServed(town: Town, counter: number, state: CounterState): string[] {
  const own = linesOfCounter(town, counter);
  return state.kind === 'closed' ? own : [...own, ...state.helping.filter((letter) => !own.includes(letter))];
}

/** Lines a counter serves by the town's plan, by letter. */
export function linesOfCounter(town: Town, counter: number): string[] {
  return town.lines.filter((line) => line.counters.includes(counter)).map((line) => line.letter);
}
