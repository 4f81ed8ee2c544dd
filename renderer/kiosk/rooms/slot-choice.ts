import type { Slot } from '../../../shared/domain/rooms/facility.ts';

/**
 * The chosen slots after a press on one: it is added where it follows or comes before what is chosen, and begins anew
 * elsewhere; one at the end is taken back, one in the middle with all after it.
 */
export function slotChoice(scheme: readonly Slot[], chosen: readonly string[], pressed: string): readonly string[] {
  const order = scheme.toSorted((a, b) => a.from - b.from || a.to - b.to);
  const run = order.filter(({ id }) => chosen.includes(id));
  const slot = order.find(({ id }) => id === pressed);
  if (!slot) return chosen;
  const at = run.indexOf(slot);
  if (at >= 0) return ids(at === 0 ? run.slice(1) : run.slice(0, at));
  const [first] = run;
  const last = run.at(-1);
  if (last && follows(slot, last, scheme)) return ids([...run, slot]);
  if (first && follows(first, slot, scheme)) return ids([slot, ...run]);
  return [pressed];
}

/** There may be a break between two slots, but no other slot. */
function follows(next: Slot, slot: Slot, scheme: readonly Slot[]): boolean {
  return next.from >= slot.to && !scheme.some(({ from, to }) => from >= slot.to && to <= next.from);
}

const ids = (slots: readonly Slot[]): readonly string[] => slots.map(({ id }) => id);
