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

/** The turn that stands, until its time is over or its panel may not be shown any more; then the next that may be shown. */
export function turnAfter(
  before: Turn | null,
  { order, free, at }: { readonly order: readonly Panel[]; readonly free: ReadonlySet<Panel>; readonly at: number },
): Turn | null {
  const place = before ? order.findIndex((one) => one.id === before.panel) : -1;
  const standing = order[place];
  if (before && standing && free.has(standing) && at >= before.since && at < turnEnds(before, standing)) {
    return before.place === place ? before : { ...before, place };
  }
  const from = standing ? place + 1 : (before?.place ?? 0);
  for (let step = 0; step < order.length; step += 1) {
    const next = (from + step) % order.length;
    const panel = order[next];
    if (panel && free.has(panel)) return { panel: panel.id, place: next, since: at };
  }
  return null;
}
