import type { PlanItem } from '../../../shared/flow/plan-items.ts';
import type { Said } from '../screen.ts';

/** The first thing of which nothing was said yet; null = everything was looked at. */
export function nextMissing(items: readonly PlanItem[], { has, lacks }: Pick<Said, 'has' | 'lacks'>): PlanItem | null {
  return items.find(({ item }) => !has.includes(item.id) && !lacks.includes(item.id)) ?? null;
}
