import type { Facility, FacilityBook, Room } from './facility.ts';

/** The room of an id; null = the town has none of that name (any more). */
export function roomOf({ facilities }: Pick<FacilityBook, 'facilities'>, id: string): Room | null {
  for (const { rooms } of facilities) {
    const room = rooms.find((one) => one.id === id);
    if (room) return room;
  }
  return null;
}

/** The house a room is in. */
export function facilityOf({ facilities }: Pick<FacilityBook, 'facilities'>, room: Room): Facility | null {
  return facilities.find(({ id }) => id === room.facility) ?? null;
}
