import type { FacilityBook, Room, Slot } from './facility.ts';

/** How a room's day is cut. */
export function slotsOf({ schemes }: Pick<FacilityBook, 'schemes'>, room: Pick<Room, 'scheme'>): readonly Slot[] {
  return schemes.find(({ id }) => id === room.scheme)?.slots ?? [];
}
