import type { Booking } from '../../shared/domain/rooms/booking.ts';

/** A confirmed booking of the office; fields that matter to a test are given. */
export function sampleBooking(fields: Partial<Booking> & Pick<Booking, 'id'>): Booking {
  return {
    room: 'room',
    kind: 'use',
    state: 'confirmed',
    day: '2026-11-24',
    from: 540,
    to: 720,
    slots: [],
    title: '',
    published: false,
    purpose: null,
    people: null,
    heldUntil: null,
    visit: null,
    ticket: null,
    source: 'office',
    importId: null,
    permit: null,
    createdAt: 1,
    changedAt: 1,
    ...fields,
  };
}
