import type { Booking } from '../../../shared/domain/rooms/booking.ts';

/** What clerks do with one booking. */
export const bookingActs = ['confirm', 'permit', 'prolong', 'move', 'edit', 'cancel'] as const;

/** One of them. */
export type BookingAct = (typeof bookingActs)[number];

/** What makes sense with a booking now; the first is the one to do. */
export function actsFor({ kind, state }: Pick<Booking, 'kind' | 'state'>): readonly BookingAct[] {
  if (state === 'cancelled' || state === 'lapsed') return [];
  if (kind !== 'use') return ['edit', 'cancel'];
  return state === 'tentative'
    ? ['confirm', 'prolong', 'move', 'edit', 'cancel']
    : ['permit', 'move', 'edit', 'cancel'];
}
