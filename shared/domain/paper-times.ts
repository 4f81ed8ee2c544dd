/** Instants (epoch ms) of what stands on an emergency slip; `served` null = the visitor still waits. */
export interface PaperTimes {
  readonly arrived: number;
  readonly served: { readonly from: number; readonly to: number } | null;
}

/** Whether the times of a slip can be true: of today's business day, in order, and over. */
export function arePossible(
  { arrived, served }: PaperTimes,
  today: { readonly begins: number; readonly now: number },
): boolean {
  const times = served
    ? [today.begins, arrived, served.from, served.to, today.now]
    : [today.begins, arrived, today.now];
  return times.every((time, at) => at === 0 || (times[at - 1] ?? 0) <= time);
}
