import { piecesOf } from '../../shared/domain/rooms/pieces-of.ts';
import { roomEvents, type RoomEvent } from '../../shared/domain/rooms/room-events.ts';
import { facilityOf, roomOf } from '../../shared/domain/rooms/room-of.ts';
import { DAY_MINUTES, dateOfWall, wallMinute } from '../../shared/domain/rooms/wall-minute.ts';
import type { Deps } from './command.ts';
import { roomMoment } from './room-moment.ts';

/** A calendar tells of so many weeks that are over, and so many to come. */
const [WEEKS_PAST, WEEKS_AHEAD] = [4, 12];

/** What goes on in a room around today, as everybody may have it; null = there is no such room. */
export function listRoomEvents(deps: Pick<Deps, 'store' | 'machine' | 'dayOf' | 'content'>) {
  return async (id: string): Promise<readonly RoomEvent[] | null> => {
    const { facilities: book, holidays } = deps.content();
    const room = roomOf(book, id);
    const facility = room && facilityOf(book, room);
    if (!facility) return null;
    const { today, now } = roomMoment(deps);
    const first = wallMinute(today, -WEEKS_PAST * 7 * DAY_MINUTES);
    const days = (WEEKS_PAST + WEEKS_AHEAD) * 7;
    const stretch = { from: first, to: first + days * DAY_MINUTES };
    const bookings = await deps.store.access.bookings.taking(piecesOf(book, id), stretch);
    return roomEvents({ facility, bookings, from: dateOfWall(first).date, days, now, holidays });
  };
}
