import type { Slot } from '../../../shared/domain/rooms/facility.ts';
import { besideEachOther } from '../../../shared/domain/rooms/stretch-of.ts';
import type { PickedPlace } from '../state.ts';

/** A slot that is pressed. */
export interface PressedSlot {
  readonly room: string;
  readonly date: string;
  readonly slot: string;
}

/**
 * The place after a slot was pressed: slots of one room and day that lie beside each other are one place; pressed again a
 * slot is left out; anything else begins anew.
 */
export function pickSlot(
  place: PickedPlace | null,
  { room, date, slot }: PressedSlot,
  scheme: readonly Slot[],
): PickedPlace | null {
  const anew = { room, date, slots: [slot] };
  if (place?.room !== room || place.date !== date) return anew;
  const has = place.slots.includes(slot);
  const wanted = scheme.filter(({ id }) => (id === slot ? !has : place.slots.includes(id)));
  if (wanted.length === 0) return null;
  const clash = !has && wanted.some((one, at) => at > 0 && one.from < (wanted[at - 1]?.to ?? 0));
  if (clash || !besideEachOther(wanted, scheme)) return has ? null : anew;
  return { room, date, slots: wanted.map(({ id }) => id) };
}
