import type { Booking } from '../../shared/domain/rooms/booking.ts';
import type { BookingDetail } from '../../shared/domain/rooms/office-view.ts';
import type { OfficeError } from './office-error.ts';
import type { Section } from './section.ts';
import type { Act, Panel, PermitPaper, PickedPlace, Sight } from './state.ts';

/** Everything that can happen in one window of the office. */
export type OfficeEvent =
  | { readonly type: 'section chosen'; readonly section: Section }
  | { readonly type: 'sight changed'; readonly sight: Partial<Sight> }
  | { readonly type: 'booking opened'; readonly id: string }
  /** Somebody wants a room: `booking` null = a new one. `place` = picked already. */
  | { readonly type: 'placing begun'; readonly booking: Booking | null; readonly place: PickedPlace | null }
  | { readonly type: 'place picked'; readonly place: PickedPlace | null }
  | { readonly type: 'panel opened'; readonly panel: Panel }
  | { readonly type: 'began'; readonly act: Act }
  /** What the hub knows of a booking now; it is shown if it is the open one. */
  | { readonly type: 'booking known'; readonly detail: BookingDetail }
  /** The same without its contact, which stays as it was known. */
  | { readonly type: 'booking changed'; readonly booking: Booking }
  /** Done. `open` = the booking that lies open from now on. `count` as in the note. */
  | { readonly type: 'done'; readonly act: Act; readonly open: string | null; readonly count?: number }
  | { readonly type: 'refused'; readonly act: Act; readonly error: OfficeError }
  | { readonly type: 'paper'; readonly paper: PermitPaper | null }
  | { readonly type: 'note read' }
  /** Escape, or the key that says so: puts away what lies on top. */
  | { readonly type: 'put away' }
  | { readonly type: 'session ended' };
