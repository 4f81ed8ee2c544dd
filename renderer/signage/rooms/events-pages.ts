import type { FacilityBook, Room } from '../../../shared/domain/rooms/facility.ts';
import type { PublicUse, RoomWeek } from '../../../shared/domain/rooms/room-week.ts';
import type { WallMinute } from '../../../shared/domain/rooms/wall-minute.ts';
import { evenPages } from '../even-pages.ts';
import { HEAD, type SidePlace } from '../side/side-place.ts';
import { dayOf } from './rooms-pages.ts';

/** Something that goes on today. */
export interface UseToday extends PublicUse {
  readonly room: Room;
}

/** A page of them. */
export interface EventsPage {
  readonly events: readonly UseToday[];
  /** From 1. */
  readonly page: number;
  readonly of: number;
}

/** Design pixels of one: when and where, what. */
const EVENT = 168;

/** What goes on in the rooms today and is not over, by its start; no page where there is nothing. */
export function eventsPages(
  book: FacilityBook,
  week: RoomWeek,
  { date, minute, place }: { readonly date: string; readonly minute: WallMinute; readonly place: SidePlace },
): EventsPage[] {
  const events = book.facilities
    .flatMap(({ rooms }) => rooms)
    .flatMap((room) => (dayOf(week, room.id, date)?.uses ?? []).map((use): UseToday => ({ ...use, room })))
    .filter(({ to }) => to > minute)
    .toSorted((a, b) => a.from - b.from || a.to - b.to);
  const pages = evenPages(events, () => EVENT, place.height - HEAD);
  return pages.map((page, at) => ({ events: page, page: at + 1, of: pages.length }));
}
