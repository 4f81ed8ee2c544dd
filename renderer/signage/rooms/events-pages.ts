import type { FacilityBook, Room } from '../../../shared/domain/rooms/facility.ts';
import type { PublicUse, RoomWeek } from '../../../shared/domain/rooms/room-week.ts';
import type { WallMinute } from '../../../shared/domain/rooms/wall-minute.ts';
import { evenPages } from '../../display/even-pages.ts';
import { HEAD, type SidePlace } from '../../display/side-place.ts';
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
  const uses = book.facilities
    .flatMap(({ rooms }) => rooms)
    .flatMap((room) => (dayOf(week, room.id, date)?.uses ?? []).map((use): UseToday => ({ ...use, room })));
  const events = uses
    .filter((use) => use.to > minute && isInItsRoom(use, uses))
    .toSorted((a, b) => a.from - b.from || a.to - b.to);
  const pages = evenPages(events, () => EVENT, place.height - HEAD);
  return pages.map((page, at) => ({ events: page, page: at + 1, of: pages.length }));
}

/**
 * Who uses a room also takes the larger one it is part of, and the parts of it. It is named once: the larger room where all of
 * its parts are taken by the same use, else the part.
 */
function isInItsRoom(use: UseToday, all: readonly UseToday[]): boolean {
  const same = all.filter((one) => one.from === use.from && one.to === use.to && one.title === use.title);
  const takesAll = ({ room }: UseToday): boolean =>
    room.parts.every((part) => same.some((one) => one.room.id === part));
  const larger = same.some((one) => one.room.parts.includes(use.room.id) && takesAll(one));
  return takesAll(use) && !larger;
}
