import type { Booking } from '../../shared/domain/rooms/booking.ts';
import type { BookingDetail } from '../../shared/domain/rooms/office-view.ts';
import type { OfficeError } from './office-error.ts';
import type { Section } from './section.ts';

/** What clerks ask the hub for. */
export type Act = 'look' | 'confirm' | 'prolong' | 'move' | 'edit' | 'cancel' | 'book' | 'close' | 'permit';

/** Those that are told of when they are done; looking and paper speak for themselves. */
export type DoneAct = Exclude<Act, 'look' | 'permit'>;

/** Which part of the calendar is in sight. `facility` null = the first of the book · `from` null = from today on. */
export interface Sight {
  /** `week` = seven days of one facility · `day` = one day of all of them. */
  readonly view: 'week' | 'day';
  readonly facility: string | null;
  /** ISO date of the first day. */
  readonly from: string | null;
}

/** Slots of a room on a day, picked in the calendar. */
export interface PickedPlace {
  readonly room: string;
  readonly date: string;
  /** Ids, by their start. */
  readonly slots: readonly string[];
}

/** What stands beside the calendar. */
export type Side =
  | { readonly kind: 'none' }
  /** `detail` null = asked for; or refused, then the note says why. */
  | { readonly kind: 'booking'; readonly id: string; readonly detail: BookingDetail | null }
  /** A place is looked for in the calendar; `booking` null = for a new one. */
  | { readonly kind: 'placing'; readonly booking: Booking | null; readonly place: PickedPlace | null };

/** What lies over the page; some are about a booking. */
export type Panel =
  | { readonly kind: 'none' | 'close-rooms' | 'date' | 'keys' | 'leaving' }
  | { readonly kind: 'prolong' | 'cancel' | 'edit'; readonly booking: Booking };

/** A permit on its way to paper, and what came of it. */
export interface PermitPaper {
  readonly detail: BookingDetail;
  readonly step: 'printing' | 'printed' | 'dialog' | 'failed';
}

/** The word about the last action; it stays until the next one or until it is put away. */
export type Note =
  | { readonly kind: 'refused'; readonly act: Act; readonly error: OfficeError }
  /** `count` = of closings: how many rooms and days. */
  | { readonly kind: 'did'; readonly act: DoneAct; readonly count: number };

/** Everything one window of the office remembers; bookings are in the live view and the calendar. */
export interface OfficeState {
  readonly section: Section;
  readonly sight: Sight;
  readonly side: Side;
  readonly panel: Panel;
  /** On its way to the hub; one at a time. */
  readonly doing: Act | null;
  readonly note: Note | null;
  readonly paper: PermitPaper | null;
}

/** A window nobody has touched. */
export const untouched: OfficeState = {
  section: 'calendar',
  sight: { view: 'week', facility: null, from: null },
  side: { kind: 'none' },
  panel: { kind: 'none' },
  doing: null,
  note: null,
  paper: null,
};
