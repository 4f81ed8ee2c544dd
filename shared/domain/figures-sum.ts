import { endOf, type FigureStop } from './figure-stop.ts';
import type { FigureGroup, FigureRange, Figures } from './figures.ts';
import { addShare, emptyGroup, groupFigures, shareOf, type GroupSum, type Share } from './group-sum.ts';
import { ratingFigures, type RatingCount } from './rating-figures.ts';
import type { Outcome } from './visit.ts';

/** One business day as it is added. */
export interface FigureDay {
  /** ISO weekday, Monday = 1. */
  readonly weekday: number;
  /** The hour (0–23) of an instant on the office's clock. */
  readonly hourOf: (at: number) => number;
  readonly stops: readonly FigureStop[];
  readonly ratings: readonly RatingCount[];
}

/** Figures that grow day by day, so that a year need not be held in memory. */
export interface FiguresSum {
  add(day: FigureDay): void;
  figures(range: FigureRange): Figures;
}

type Groups = Map<string, GroupSum>;

/** Begins a sum. */
export function figuresSum(): FiguresSum {
  const [all, handOver] = [emptyGroup(), emptyGroup()];
  const [lines, hours, weekdays, errands] = [new Map(), new Map(), new Map(), new Map()] as [
    Groups,
    Groups,
    Groups,
    Groups,
  ];
  const visits = { all: 0, paper: 0, severalStops: 0 };
  const outcomes: Record<Outcome, number> = { done: 0, 'come-again': 0, elsewhere: 0, withdrawn: 0 };
  const ratings: RatingCount[] = [];
  let [days, transferred] = [0, 0];
  return {
    add(day) {
      const weekday = String(day.weekday);
      for (const stop of day.stops) {
        const share = shareOf(stop);
        addShare(all, share);
        addTo(lines, stop.line, share);
        addTo(hours, String(day.hourOf(stop.arrivedAt)), share);
        addTo(weekdays, weekday, share);
        if (stop.kind === 'hand-over') addShare(handOver, share);
        else addTo(errands, stop.errand, share);
        if (stop.outcome !== null && share.end === 'done') outcomes[stop.outcome] += 1;
        if (share.end === 'transferred') transferred += 1;
      }
      addVisits(visits, day.stops);
      ratings.push(...day.ratings);
      if (day.stops.length > 0) days += 1;
    },
    figures: ({ from, to }) => ({
      from,
      to,
      days,
      visits: { ...visits },
      all: groupFigures('', all),
      handOver: groupFigures('', handOver),
      lines: listOf(lines),
      hours: listOf(hours),
      weekdays: listOf(weekdays),
      errands: listOf(errands),
      transferred,
      outcomes: { ...outcomes },
      ratings: ratingFigures(ratings),
    }),
  };
}

function addTo(groups: Groups, key: string, share: Share): void {
  const known = groups.get(key);
  const group = known ?? emptyGroup();
  if (!known) groups.set(key, group);
  addShare(group, share);
}

/** A visit belongs to one day; a transfer does not make two stops of one matter. */
function addVisits(visits: { all: number; paper: number; severalStops: number }, stops: readonly FigureStop[]): void {
  const seen = new Map<string, { paper: boolean; matters: number }>();
  for (const stop of stops) {
    const visit = seen.get(stop.visit) ?? { paper: stop.paper, matters: 0 };
    if (endOf(stop) !== 'transferred') visit.matters += 1;
    seen.set(stop.visit, visit);
  }
  for (const { paper, matters } of seen.values()) {
    visits.all += 1;
    if (paper) visits.paper += 1;
    if (matters > 1) visits.severalStops += 1;
  }
}

/** In the order of their keys; numbers as numbers. */
function listOf(groups: Groups): FigureGroup[] {
  const order = ([a]: [string, GroupSum], [b]: [string, GroupSum]): number => Number(a) - Number(b) || (a < b ? -1 : 1);
  return [...groups].sort(order).map(([key, sum]) => groupFigures(key, sum));
}
