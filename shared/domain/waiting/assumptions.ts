/**
 * What the estimate takes for granted where the day has not said otherwise yet. Minutes and shares; found with
 * `npm run bench -- waiting` on the seeds for tuning.
 */
export const assumptions = {
  /** The past weighs as much as this many of today's observations (domain.md). */
  pastWeight: 15,
  /** Spread (logarithm) of a service of one errand while too few were seen. */
  spread: 0.5,
  /** Spread (logarithm) of whole days: how much slower or faster than usual a day may be. */
  paceSpread: 0.18,
  /** From the end of one visitor to the call of the next. */
  turnaround: 0.6,
  turnaroundWeight: 10,
  /** A longer gap between two visitors is a break, not a turnaround. */
  longestTurnaround: 4,
  /** Staff call the next within this time, else they are busy with something else, and probably as long again. */
  hesitation: 2,
  /** Somebody who is called and does not come. */
  absent: 0.04,
  absentMinutes: 2.5,
  /** After a call somebody who comes is there within about this time. */
  walk: 0.7,
  /** Somebody absent comes back within `absentStays` with this chance, after about so long. */
  absentReturns: 0.5,
  absentReturnMinutes: 8,
  absentStays: 30,
  /** From the reception to papers that are ready. */
  papers: 10,
  /** Who goes late into a break stays at least this share of it. */
  breakKept: 0.75,
  /** A counter comes back about so long after the time it said. */
  late: 2,
  /** A counter that is back later than it said: from now on. */
  overdue: 4,
  /** Shares of the runs at the edges of a band. */
  lower: 0.2,
  upper: 0.84,
} as const;
