import type { Availability } from '../../../shared/domain/rooms/availability.ts';
import type { Facility, FacilityBook } from '../../../shared/domain/rooms/facility.ts';
import { joinedStatus } from '../../../shared/domain/rooms/joined-status.ts';
import type { RoomWeek } from '../../../shared/domain/rooms/room-week.ts';
import { evenPages } from '../../display/even-pages.ts';
import { HEAD, type SidePlace } from '../../display/side-place.ts';
import { legendHeight } from './legend-height.ts';
import { dayOf } from './rooms-pages.ts';

/** A house over the days: all of its rooms together. */
export interface HouseWeek {
  readonly facility: Facility;
  readonly days: readonly (Availability | null)[];
}

/** A page of the houses over seven days. */
export interface WeekPage {
  readonly asOf: number;
  /** ISO, the first is today. */
  readonly dates: readonly string[];
  readonly houses: readonly HouseWeek[];
  /** From 1. */
  readonly page: number;
  readonly of: number;
}

/** Design pixels of the line with the days, and of a house: its name, its signs. */
const [DAYS, HOUSE] = [80, 166];

/** How the houses stand from a date on; none where nothing is known of it. */
export function weekPages(
  book: FacilityBook,
  week: RoomWeek,
  { dates, place }: { readonly dates: readonly string[]; readonly place: SidePlace },
): WeekPage[] {
  const houses = book.facilities.map((facility) => ({
    facility,
    days: dates.map((date) => joinedStatus(slotsOn(facility, week, date))),
  }));
  if (!houses.some(({ days }) => days.some((day) => day !== null))) return [];
  const pages = evenPages(houses, () => HOUSE, place.height - HEAD - DAYS - legendHeight(place, true));
  return pages.map((page, at) => ({ asOf: week.asOf, dates, houses: page, page: at + 1, of: pages.length }));
}

function slotsOn(facility: Facility, week: RoomWeek, date: string): Availability[] {
  return facility.rooms.flatMap(({ id }) => (dayOf(week, id, date)?.slots ?? []).map(({ status }) => status));
}
