import type { Panel } from './panel.ts';

/** Whose turn it is in a level. */
export interface Turn {
  readonly panel: string;
  /** Where it stands among those of its level: when it is taken away, the one that moved up follows. */
  readonly place: number;
  /** On the page's clock (ms). */
  readonly since: number;
}

/** When a turn is over (ms on the page's clock). */
export function turnEnds({ since }: Turn, { dwell }: Panel): number {
  return since + dwell * 1000;
}

/** Those of a level in their order, those of them that may be shown, and when (ms on the page's clock). */
export interface Candidates {
  readonly order: readonly Panel[];
  readonly free: ReadonlySet<Panel>;
  readonly at: number;
}

/** The turn that stands, until its time is over or its panel may not be shown any more; then the next that may be shown. */
export function turnAfter(before: Turn | null, candidates: Candidates): Turn | null {
  const place = candidates.order.findIndex((one) => one.id === before?.panel);
  const standing = candidates.order[place];
  if (!before || !standing) return nextTurn(before?.place ?? 0, candidates);
  if (!goesOn(before, standing, candidates)) return nextTurn(place + 1, candidates);
  return before.place === place ? before : { ...before, place };
}

function goesOn(turn: Turn, standing: Panel, { free, at }: Candidates): boolean {
  return free.has(standing) && at >= turn.since && at < turnEnds(turn, standing);
}

function nextTurn(from: number, { order, free, at }: Candidates): Turn | null {
  const round = order.map((_, step) => (from + step) % order.length);
  const place = round.find((one) => order[one] && free.has(order[one]));
  const panel = place === undefined ? undefined : order[place];
  return place === undefined || !panel ? null : { panel: panel.id, place, since: at };
}
