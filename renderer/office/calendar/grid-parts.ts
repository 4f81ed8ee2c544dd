import type { StaffLanguage } from '../../../shared/domain/language.ts';
import type { Availability } from '../../../shared/domain/rooms/availability.ts';
import type { Booking } from '../../../shared/domain/rooms/booking.ts';
import type { FacilityBook, Room } from '../../../shared/domain/rooms/facility.ts';
import { slotsOf } from '../../../shared/domain/rooms/slots-of.ts';
import type { WallMinute } from '../../../shared/domain/rooms/wall-minute.ts';
import type { Dates } from '../../i18n/dates.ts';
import type { PickedPlace } from '../state.ts';
import { dayCells, type DayCell } from './day-cells.ts';
import type { Calendar } from './use-calendar.ts';

/** What a grid is drawn from; the clock is not among it, so it is drawn anew only when something changed. */
export interface GridParts {
  readonly book: FacilityBook;
  readonly calendar: Calendar;
  /** Bookings that take each room or a piece of it. */
  readonly byRoom: ReadonlyMap<string, readonly Booking[]>;
  readonly language: StaffLanguage;
  readonly dates: Dates;
  readonly today: string;
  /** The office's wall clock, some minutes ago at most. */
  readonly clock: WallMinute;
  /** A place is looked for; `moved` = the booking it is for. */
  readonly placing: { readonly moved: string | null } | null;
}

/** What of the person's choice lies in one room; so a pick draws no other room anew. */
export interface Marks {
  /** The place that is picked so far. */
  readonly place: PickedPlace | null;
  /** The booking that lies open. */
  readonly openId: string | null;
}

/** The marks of a room. */
export function marksOf({ place, openId }: Marks, room: string, { byRoom }: Pick<GridParts, 'byRoom'>): Marks {
  const isOpen = openId !== null && byRoom.get(room)?.some(({ id }) => id === openId);
  return { place: place?.room === room ? place : null, openId: isOpen ? openId : null };
}

/** How each slot of a room stands on a day, as the hub says. */
export type Statuses = ReadonlyMap<string, Availability>;

/** Statuses by room and date. */
export function statusesOf({ week }: Calendar): ReadonlyMap<string, Statuses> {
  return new Map(
    week.rooms.flatMap(({ room, days }) =>
      days.map(({ date, slots }): [string, Statuses] => [
        `${room} ${date}`,
        new Map(slots.map(({ slot, status }) => [slot, status])),
      ]),
    ),
  );
}

/** The places of a room on a day. */
export function cellsOf(
  { book, byRoom, clock }: Pick<GridParts, 'book' | 'byRoom' | 'clock'>,
  { room, date, statuses }: { readonly room: Room; readonly date: string; readonly statuses: Statuses | undefined },
): readonly DayCell[] {
  return dayCells({
    ...{ room: room.id, date, slots: slotsOf(book, room), bookings: byRoom.get(room.id) ?? [], clock },
    statusOf: (slot) => statuses?.get(slot) ?? 'unknown',
  });
}
