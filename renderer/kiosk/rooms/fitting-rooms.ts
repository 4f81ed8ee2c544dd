import type { FacilityBook, Room } from '../../../shared/domain/rooms/facility.ts';
import { UNDECIDED, type RoomWish } from './room-wish.ts';

/** Rooms for this purpose that hold as many people, the smallest first: larger ones come after those that just fit. */
export function fittingRooms(
  { facilities }: FacilityBook,
  { purpose, people }: Pick<RoomWish, 'purpose' | 'people'>,
  facility: string | null,
): readonly Room[] {
  const rooms = facilities.filter(({ id }) => facility === null || id === facility).flatMap((one) => one.rooms);
  const fit = rooms.filter(
    ({ purposes, capacity }) =>
      (purpose === UNDECIDED || purposes.includes(purpose)) && (people === null || places(capacity) >= people),
  );
  return people === null ? fit : fit.toSorted((one, other) => places(one.capacity) - places(other.capacity));
}

/** Out of doors there is room for everybody. */
const places = (capacity: number | null): number => capacity ?? Number.MAX_SAFE_INTEGER;
