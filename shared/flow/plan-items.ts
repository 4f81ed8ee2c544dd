import type { BringItem } from '../domain/procedure.ts';
import type { PlanMatter } from './plan-start.ts';

/** Something to bring, asked for once however many procedures need it. */
export interface PlanItem {
  readonly item: BringItem;
  /** Everybody needs it for one of them at least; else it depends on the case. */
  readonly must: boolean;
  readonly for: readonly PlanMatter[];
}

/**
 * What to bring for these matters: first what everybody needs, then what stands in front in the procedures' own lists (what only
 * few need, as a letter for somebody else, stands at their end).
 */
export function planItems(matters: readonly PlanMatter[], items: readonly BringItem[]): readonly PlanItem[] {
  return items
    .map((item) => ({ item, needs: needsOf(item.id, matters) }))
    .filter(({ needs }) => needs.length > 0)
    .map(({ item, needs }) => ({ item, needs, must: needs.some((need) => need.must) }))
    .sort((one, other) => Number(other.must) - Number(one.must) || depth(one.needs) - depth(other.needs))
    .map(({ item, must, needs }) => ({ item, must, for: needs.map((need) => need.matter) }));
}

interface Need {
  readonly matter: PlanMatter;
  readonly must: boolean;
  /** From 0 (first in its list) to 1. */
  readonly depth: number;
}

function needsOf(item: string, matters: readonly PlanMatter[]): Need[] {
  return matters.flatMap((matter) => {
    const { bring } = matter;
    const at = bring.findIndex((one) => one.item === item);
    const found = bring[at];
    return found ? [{ matter, must: found.must, depth: (at + 0.5) / bring.length }] : [];
  });
}

function depth(needs: readonly Need[]): number {
  return needs.reduce((sum, need) => sum + need.depth, 0) / needs.length;
}
