import type { PromiseKept } from './figure-stop.ts';
import type { RatingTopic } from './rating.ts';
import type { Spread } from './spread.ts';
import type { Outcome } from './visit.ts';

/** Business days (ISO dates), both included. */
export interface FigureRange {
  readonly from: string;
  readonly to: string;
}

/** How many kept or broke what was told. */
export type PromiseCounts = Readonly<Record<PromiseKept, number>>;

/** Counts and times of the stops that have something in common. */
export interface FigureGroup {
  /** Letter, hour (0–23), ISO weekday (1–7) or errand. */
  readonly key: string;
  readonly stops: number;
  readonly wait: Spread;
  readonly service: Spread;
  readonly absent: number;
  readonly cancelled: number;
  readonly expired: number;
  readonly promise: PromiseCounts;
}

/** What visitors said, counted. */
export interface RatingFigures {
  readonly count: number;
  /** Mean of the scores (1–5); null = too few answers to tell. */
  readonly mean: number | null;
  /** Answers for 1, 2, 3, 4, 5. */
  readonly scores: readonly number[];
  readonly topics: Readonly<Record<RatingTopic, number>>;
}

/** What happened in the hall in a range of days. Counts and times of many, never a person. */
export interface Figures extends FigureRange {
  /** Days on which somebody came. */
  readonly days: number;
  readonly visits: {
    readonly all: number;
    /** With an emergency number on paper. */
    readonly paper: number;
    /** With more than one stop. */
    readonly severalStops: number;
  };
  /** All stops together; its key is empty. */
  readonly all: FigureGroup;
  /** Second calls for papers; they are in `all`, `lines`, `hours` and `weekdays`, not in `errands`. */
  readonly handOver: FigureGroup;
  readonly lines: readonly FigureGroup[];
  /** By the hour of arrival. */
  readonly hours: readonly FigureGroup[];
  readonly weekdays: readonly FigureGroup[];
  readonly errands: readonly FigureGroup[];
  readonly transferred: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly ratings: RatingFigures;
}

/** The longest range that is computed in one go: ten years of dates are a mistake of typing. */
export const LONGEST_RANGE_DAYS = 1830;

/** A group in which nothing happened. */
export function emptyFigures(key: string): FigureGroup {
  const [wait, service] = [{ kind: 'none' }, { kind: 'none' }] as const;
  const promise = { inside: 0, 'little-late': 0, 'too-short': 0, 'too-long': 0 };
  return { key, stops: 0, wait, service, absent: 0, cancelled: 0, expired: 0, promise };
}
