import type { Booking, BookingContact, BookingKind, CancelReason } from '../../shared/domain/rooms/booking.ts';
import type { Result } from '../../shared/lib/result.ts';
import type { HubConnection } from '../client/hub-connection.ts';
import type { OfficeError } from './office-error.ts';
import { run } from './run.ts';
import type { Act, PickedPlace } from './state.ts';
import { happen } from './store.ts';

/** What a booking is about, as it is filled in. */
export interface AboutBooking {
  readonly title: string;
  readonly published: boolean;
  readonly purpose: string | null;
  readonly people: number | null;
  /** Null = none is given; for a booking there is already: as it is. */
  readonly contact: BookingContact | null;
}

/** A new booking as it is filled in. `until` (epoch ms) = it is only held; null = confirmed. */
export interface NewBooking extends AboutBooking {
  readonly place: PickedPlace;
  readonly until: number | null;
}

/** Rooms that are kept from being used. */
export interface Closing {
  readonly rooms: readonly string[];
  readonly fromDate: string;
  readonly toDate: string;
  /** Null = the whole days. */
  readonly slots: readonly string[] | null;
  readonly kind: Exclude<BookingKind, 'use'>;
  readonly title: string;
}

/** Everything clerks can do with bookings. */
export interface Acts {
  /** Asks for a booking with its contact; each time is written down by the hub. */
  readonly look: (id: string) => void;
  readonly confirm: (id: string) => void;
  readonly prolong: (id: string, until: number) => void;
  readonly move: (id: string, place: PickedPlace) => void;
  readonly edit: (id: string, about: AboutBooking) => void;
  readonly cancel: (id: string, reason: CancelReason) => void;
  readonly book: (booking: NewBooking) => void;
  readonly close: (closing: Closing) => void;
  /** The permit; the paper follows once the hub has given its number. */
  readonly permit: (id: string) => void;
}

/** The actions of a window. */
export function actsOf(connection: HubConnection): Acts {
  return {
    look: (id) => void look(connection, id),
    confirm: (id) => void change('confirm', () => connection.call(({ rooms }) => rooms.confirm({ id }))),
    prolong: (id, until) => void change('prolong', () => connection.call(({ rooms }) => rooms.prolong({ id, until }))),
    move: (id, place) =>
      void change('move', () => connection.call(({ rooms }) => rooms.move({ id, ...withSlots(place) }))),
    edit: async (id, about) => {
      const ask = () => connection.call(({ rooms }) => rooms.edit({ id, ...about }));
      const answer = await run('edit', ask, () => ({ open: id }));
      if (answer?.ok) happen({ type: 'booking known', detail: answer.value });
    },
    cancel: (id, reason) => void change('cancel', () => connection.call(({ rooms }) => rooms.cancel({ id, reason }))),
    book: ({ place, ...about }) =>
      void change('book', () => connection.call(({ rooms }) => rooms.book({ ...withSlots(place), ...about }))),
    close: ({ rooms: closed, slots, ...rest }) => {
      const input = { ...rest, rooms: [...closed], slots: slots && [...slots] };
      void run(
        'close',
        () => connection.call(({ rooms }) => rooms.close(input)),
        (made) => ({ open: null, count: made.length }),
      );
    },
    permit: async (id) => {
      const answer = await run(
        'permit',
        () => connection.call(({ rooms }) => rooms.permit({ id })),
        () => ({ open: id }),
      );
      if (!answer?.ok) return;
      happen({ type: 'booking known', detail: answer.value });
      happen({ type: 'paper', paper: { detail: answer.value, step: 'printing' } });
    },
  };
}

const withSlots = ({ slots, ...place }: PickedPlace) => ({ ...place, slots: [...slots] });

async function change(act: Act, ask: () => Promise<Result<Booking, OfficeError>>): Promise<void> {
  const answer = await run(act, ask, ({ id }) => ({ open: id }));
  if (answer?.ok) happen({ type: 'booking changed', booking: answer.value });
}

/** Holds up nothing else: it is asked as soon as a booking is opened. */
async function look(connection: HubConnection, id: string): Promise<void> {
  const answer = await connection.call(({ rooms }) => rooms.booking({ id }));
  if (answer.ok) happen({ type: 'booking known', detail: answer.value });
  else happen({ type: 'refused', act: 'look', error: answer.error });
}
