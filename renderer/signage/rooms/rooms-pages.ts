import type { Availability } from '../../../shared/domain/rooms/availability.ts';
import { bandsOf } from '../../../shared/domain/rooms/bands-of.ts';
import type { Facility, FacilityBook, Room } from '../../../shared/domain/rooms/facility.ts';
import type { RoomDay, RoomWeek } from '../../../shared/domain/rooms/room-week.ts';
import { slotsOf } from '../../../shared/domain/rooms/slots-of.ts';
import { evenPages } from '../../display/even-pages.ts';
import { HEAD, type SidePlace } from '../../display/side-place.ts';
import { legendHeight } from './legend-height.ts';

/** The parts of a day that have a column. */
export const dayBands = ['morning', 'afternoon', 'evening'] as const;

/** One of them. */
export type DayBand = (typeof dayBands)[number];

/** A room and how it stands in each part of the day; null = it has no slot then. */
export interface RoomRow {
  readonly room: Room;
  readonly bands: Readonly<Record<DayBand, Availability | null>>;
}

/** Rooms of one house; none of them where the whole house is closed. */
export interface RoomsOfHouse {
  readonly facility: Facility;
  readonly rows: readonly RoomRow[];
}

/** A page of the rooms on a day. */
export interface RoomsPage {
  readonly day: 'today' | 'tomorrow';
  readonly asOf: number;
  /** Parts of the day that are not over everywhere. */
  readonly columns: readonly DayBand[];
  readonly houses: readonly RoomsOfHouse[];
  /** From 1. */
  readonly page: number;
  readonly of: number;
}

/** Design pixels of the line with the parts of the day, a house's name, a room. */
const [COLUMNS, HOUSE, ROOM] = [78, 80, 84];

/** When each part of the day is over (minutes after midnight). */
const ENDS: Readonly<Record<DayBand, number>> = { morning: 720, afternoon: 1020, evening: 1740 };

/** Which day, from which minute of it on, and where it is shown. */
export interface RoomsWanted {
  readonly day: RoomsPage['day'];
  /** ISO. */
  readonly date: string;
  readonly minutes: number;
  readonly place: SidePlace;
}

/** All rooms on a day, house by house; none where nothing is known of it or all of it is over. */
export function roomsPages(
  book: FacilityBook,
  week: RoomWeek,
  { day, date, minutes, place }: RoomsWanted,
): RoomsPage[] {
  const houses = book.facilities.map((facility) => ({ facility, rows: rowsOf(facility, { book, week, date }) }));
  const columns = dayBands.filter(
    (band) => ENDS[band] > minutes && houses.some(({ rows }) => rows.some((row) => isToCome(row.bands[band]))),
  );
  if (columns.length === 0) return [];
  const height = place.height - HEAD - COLUMNS - legendHeight(place);
  const blocks = houses.flatMap((house) => shownOf(house, columns, Math.floor((height - HOUSE) / ROOM)));
  const pages = evenPages(blocks, ({ rows }) => HOUSE + ROOM * rows.length, height);
  return pages.map((page, at) => ({ day, asOf: week.asOf, columns, houses: page, page: at + 1, of: pages.length }));
}

function rowsOf(
  facility: Facility,
  { book, week, date }: { readonly book: FacilityBook; readonly week: RoomWeek; readonly date: string },
): RoomRow[] {
  return facility.rooms.flatMap((room) => {
    const known = dayOf(week, room.id, date);
    return known ? [{ room, bands: bandsOf(known, slotsOf(book, room)) }] : [];
  });
}

/** A room on a date, where it is known. */
export function dayOf({ rooms }: RoomWeek, room: string, date: string): RoomDay | undefined {
  return rooms.find((one) => one.room === room)?.days.find((one) => one.date === date);
}

/**
 * Rooms that are over for the day are left out, and of a closed house all. A house with more rooms than fit goes over several
 * pages.
 */
function shownOf({ facility, rows }: RoomsOfHouse, columns: readonly DayBand[], most: number): RoomsOfHouse[] {
  const left = rows.filter(({ bands }) => columns.some((band) => isToCome(bands[band])));
  if (left.length === 0) return [];
  if (left.every(({ bands }) => columns.every((band) => bands[band] === null || bands[band] === 'closed')))
    return [{ facility, rows: [] }];
  return evenPages(left, () => 1, Math.max(1, most)).map((part) => ({ facility, rows: part }));
}

function isToCome(status: Availability | null): boolean {
  return status !== null && status !== 'over';
}
