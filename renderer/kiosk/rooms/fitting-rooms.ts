import type { FacilityBook, Room } from '../../../shared/domain/rooms/facility.ts';
import { fitsWish, type RoomNeeds } from '../../../shared/domain/rooms/fits-wish.ts';

/** Rooms that fit, the smallest first: larger ones come after those that just do. `facility` null = of every house. */
export function fittingRooms({ facilities }: FacilityBook, needs: RoomNeeds, facility: string | null): readonly Room[] {
  const rooms = facilities.filter(({ id }) => facility === null || id === facility).flatMap((one) => one.rooms);
  const fit = rooms.filter((room) => fitsWish(room, needs));
  return needs.people === null ? fit : fit.toSorted((one, other) => places(one.capacity) - places(other.capacity));
}

/** Out of doors there is room for everybody. */
const places = (capacity: number | null): number => capacity ?? Number.MAX_SAFE_INTEGER;
