import type { FacilityBook, Room } from './facility.ts';

/** Ids of the rooms that are one piece and that a room is made of, however deep; its own where it is one. Empty = no such room. */
export function piecesOf(book: Pick<FacilityBook, 'facilities'>, room: string): readonly string[] {
  const rooms = new Map(book.facilities.flatMap((facility) => facility.rooms.map((one) => [one.id, one])));
  return [...new Set(piecesAmong(rooms, room))];
}

/** The same for every room of the book at once, by room. */
export function piecesByRoom({ facilities }: Pick<FacilityBook, 'facilities'>): ReadonlyMap<string, readonly string[]> {
  const rooms = new Map(facilities.flatMap((facility) => facility.rooms.map((one) => [one.id, one])));
  return new Map([...rooms.keys()].map((id) => [id, [...new Set(piecesAmong(rooms, id))]]));
}

/** The check of the content makes sure that no room holds itself. */
function piecesAmong(rooms: ReadonlyMap<string, Room>, id: string): readonly string[] {
  const room = rooms.get(id);
  if (!room) return [];
  return room.parts.length === 0 ? [id] : room.parts.flatMap((part) => piecesAmong(rooms, part));
}
