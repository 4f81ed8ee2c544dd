import type { Facility, Room } from '../../shared/domain/rooms/facility.ts';

/** What somebody needs; null = not decided. */
export interface RoomWishes {
  readonly purpose: string | null;
  readonly people: number | null;
}

/** Rooms of these houses that fit, in the order of the book; out of doors everybody has room. */
export function fittingRooms(facilities: readonly Facility[], { purpose, people }: RoomWishes): readonly Room[] {
  return facilities.flatMap(({ rooms }) =>
    rooms.filter(
      (room) =>
        (purpose === null || room.purposes.includes(purpose)) &&
        (people === null || room.capacity === null || room.capacity >= people),
    ),
  );
}
