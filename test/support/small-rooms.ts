import type { Booking } from '../../shared/domain/rooms/booking.ts';
import type { Facility, FacilityBook, Room, Slot } from '../../shared/domain/rooms/facility.ts';
import { wallMinuteAt } from '../../shared/domain/rooms/wall-minute.ts';
import { plainText } from './plain-text.ts';
import { sampleBooking } from './sample-booking.ts';

const slot = (id: string, from: number, to: number): Slot => ({
  id,
  label: plainText(id),
  from: from * 60,
  to: to * 60,
});

const scheme = (id: string, slots: readonly Slot[]) => ({ id, name: plainText(id), slots });

/** A made-up room of one piece that is cut in three. */
export function sampleRoom(known: Pick<Room, 'id'> & Partial<Room>): Room {
  return {
    facility: 'house',
    name: plainText(known.id),
    short: plainText(known.id),
    scheme: 'three',
    capacity: 20,
    purposes: ['meeting'],
    parts: [],
    fees: [],
    feeNote: null,
    note: null,
    ...known,
  };
}

/** A made-up house that is always open, and can be asked for from the first of the month before up to the day itself. */
export function sampleFacility(known: Partial<Facility> = {}): Facility {
  return {
    id: 'house',
    name: plainText('公民館'),
    short: plainText('公民館'),
    example: true,
    procedure: 'room',
    address: '',
    phone: null,
    closedWeekdays: [],
    closedOnHolidays: false,
    closedDates: [],
    period: { monthsBefore: 1, onDay: 1, lotteryUntilDay: null, closesDaysBefore: 0 },
    keyNote: null,
    rooms: [
      sampleRoom({ id: 'whole', parts: ['left', 'right'] }),
      sampleRoom({ id: 'left' }),
      sampleRoom({ id: 'right', parts: ['front', 'back'] }),
      sampleRoom({ id: 'front' }),
      sampleRoom({ id: 'back' }),
      sampleRoom({ id: 'lodge', scheme: 'five' }),
      sampleRoom({ id: 'gallery', scheme: 'day' }),
    ],
    ...known,
  };
}

/** A house with rooms within rooms, one that goes past midnight, and one with a slot for the whole day. */
export function smallRooms(known: Partial<Facility> = {}): FacilityBook {
  return {
    facilities: [sampleFacility(known)],
    schemes: [
      scheme('three', [slot('am', 9, 12), slot('pm', 13, 17), slot('eve', 18, 22)]),
      scheme('five', [
        slot('dawn', 5, 8.5),
        slot('am', 8.5, 13),
        slot('pm', 13, 17),
        slot('eve', 17, 22),
        slot('night', 22, 29),
      ]),
      scheme('day', [slot('am', 9, 12), slot('pm', 13, 17), slot('day', 9, 21)]),
    ],
    purposes: [{ id: 'meeting', name: plainText('会議') }],
    holdMinutes: 120,
    contactDays: 30,
    application: null,
  };
}

/** A booking that is sure and may be named, from one time to another of its day (28:00 = 4:00 of the next). */
export function takenRoom(
  room: string,
  [day, from, to]: readonly [day: string, from: string, to: string],
  known: Partial<Booking> = {},
): Booking {
  const times = { day, from: wallMinuteAt(day, from), to: wallMinuteAt(day, to) };
  return sampleBooking({ id: `${room} ${day} ${from}`, room, ...times, title: '見本の会', published: true, ...known });
}
