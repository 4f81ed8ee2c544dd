import type { FacilityBook } from '../../shared/domain/rooms/facility.ts';
import { piecesOf } from '../../shared/domain/rooms/pieces-of.ts';
import { roomOf } from '../../shared/domain/rooms/room-of.ts';
import { slotsOf } from '../../shared/domain/rooms/slots-of.ts';
import { besideEachOther, stretchOf } from '../../shared/domain/rooms/stretch-of.ts';
import { DAY_MINUTES, dateOfWall, wallMinute } from '../../shared/domain/rooms/wall-minute.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import type { RoomPlace } from './room-place.ts';

/** Rooms and days (ISO, both included) that are closed; `slots` null = the whole days. */
export interface ClosedTimes {
  readonly rooms: readonly string[];
  readonly fromDate: string;
  readonly toDate: string;
  readonly slots: readonly string[] | null;
}

/** Most rooms times days of one closing: all rooms of a large town over the turn of the year, or one for some years. */
const MOST_PLACES = 2000;

/** Each room on each day. A piece that a room before has already closed is left out; a room without any left as well. */
export function closedPlaces(
  book: FacilityBook,
  { rooms, fromDate, toDate, slots }: ClosedTimes,
): Result<readonly RoomPlace[], { readonly code: 'UNKNOWN_ROOM' | 'BAD_SLOTS' }> {
  const days = datesFrom(fromDate, toDate);
  if (days.length === 0 || days.length * rooms.length > MOST_PLACES) return fail('BAD_SLOTS');
  const closed = new Set<string>();
  const places: RoomPlace[] = [];
  for (const room of rooms) {
    if (!roomOf(book, room)) return fail('UNKNOWN_ROOM');
    const pieces = piecesOf(book, room).filter((piece) => !closed.has(piece));
    for (const day of days) {
      const fields = closedTime(book, { room, day, slots });
      if (!fields) return fail('BAD_SLOTS');
      if (pieces.length > 0) places.push({ fields, pieces });
    }
    for (const piece of pieces) closed.add(piece);
  }
  return ok(places);
}

/**
 * A whole day goes from the first minute to the last that the room is given at all (till the next one begins), and is kept by
 * its times, not by slots. Null = no such slots.
 */
function closedTime(
  book: FacilityBook,
  { room: id, day, slots }: { readonly room: string; readonly day: string; readonly slots: readonly string[] | null },
): RoomPlace['fields'] | null {
  const room = roomOf(book, id);
  const scheme = room ? slotsOf(book, room) : [];
  if (slots === null) {
    const { from, to } = stretchOf(day, scheme);
    return { room: id, day, slots: [], from, to: Math.min(to, from + DAY_MINUTES) };
  }
  const chosen = scheme.filter((slot) => slots.includes(slot.id));
  if (chosen.length < new Set(slots).size || !besideEachOther(chosen, scheme)) return null;
  return { room: id, day, slots: chosen.map((slot) => slot.id), ...stretchOf(day, chosen) };
}

/** Empty = the end lies before the beginning, or too far behind it. */
function datesFrom(fromDate: string, toDate: string): readonly string[] {
  const first = wallMinute(fromDate);
  const days = (wallMinute(toDate) - first) / DAY_MINUTES + 1;
  if (days < 1 || days > MOST_PLACES) return [];
  return Array.from({ length: days }, (_, day) => dateOfWall(first + day * DAY_MINUTES).date);
}
