import type { Room } from '../../../shared/domain/rooms/facility.ts';

/** Rooms in pages that are no higher than this; one room is always a page. */
export function roomPages(rooms: readonly Room[], heightOf: (room: Room) => number, height: number): Room[][] {
  const pages: { readonly rooms: Room[]; taken: number }[] = [];
  for (const room of rooms) {
    const own = heightOf(room);
    const last = pages.at(-1);
    if (last && last.taken + own <= height) {
      last.rooms.push(room);
      last.taken += own;
    } else pages.push({ rooms: [room], taken: own });
  }
  return pages.map((page) => page.rooms);
}
