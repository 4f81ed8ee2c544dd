/** A line of a simulated hall. */
export interface SimulatedLine {
  readonly letter: string;
  readonly counters: readonly number[];
  /** What the town wrote into its content: never exact. */
  readonly typicalMinutes: number;
}

/** What people come for, how often, and how long it takes. */
export interface SimulatedErrand {
  readonly id: string;
  readonly line: string;
  readonly weight: number;
  /** Minutes at the counter on a usual day, and the spread of their logarithm. */
  readonly minutes: number;
  readonly spread: number;
  /** Share of these visitors who go on to another errand's counter. */
  readonly then?: readonly { readonly errand: string; readonly share: number }[];
  /** Share of these visitors who are called again to take their papers. */
  readonly handOver?: number;
}

/** Who sits at a counter: minutes of the day. */
export interface SimulatedClerk {
  readonly counter: number;
  readonly breaks: readonly { readonly from: number; readonly to: number }[];
}

/** A kind of hall: its people and its days. Minutes of the day count from midnight. */
export interface HallKind {
  readonly name: string;
  readonly lines: readonly SimulatedLine[];
  readonly errands: readonly SimulatedErrand[];
  readonly clerks: readonly SimulatedClerk[];
  /** Visitors on a usual day. */
  readonly visitors: number;
  /** How busy each half hour from 8:30 on is against the others. */
  readonly flow: readonly number[];
  /** Spread (logarithm) of the visitors of single days. */
  readonly crowdSpread: number;
  /** Spread (logarithm) of the pace of single days, and the share of days that are slow altogether. */
  readonly paceSpread: number;
  readonly slowDays: number;
  /** Share of days on which somebody is missing and a stand-in is found in the course of the morning. */
  readonly lateClerk: number;
}

/** Two peaks: in the middle of the morning and after lunch. */
export const twoPeaks = [6, 9, 13, 14, 13, 11, 9, 7, 7, 11, 12, 10, 9, 8, 7, 6, 4, 1.5];
/** People who come while they have their own lunch. */
export const noonPeak = [5, 7, 9, 9, 8, 9, 12, 16, 15, 10, 8, 7, 7, 6, 6, 6, 4, 1.5];

/** Lunch at noon, the early and the late turn. */
export const lunch = {
  early: [{ from: 690, to: 750 }],
  noon: [{ from: 720, to: 780 }],
  late: [{ from: 780, to: 840 }],
};
