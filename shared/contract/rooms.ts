import { eventIterator, type } from '@orpc/contract';
import * as z from 'zod';
import type { Availability } from '../domain/rooms/availability.ts';
import { bookingKinds, cancelReasons, type Booking, type BookingState } from '../domain/rooms/booking.ts';
import type { FacilityBook } from '../domain/rooms/facility.ts';
import type { Live } from '../domain/live.ts';
import type { BookingDetail, OfficeView } from '../domain/rooms/office-view.ts';
import type { PublicPlaces } from '../domain/rooms/public-places.ts';
import { MOST_DAYS, type RoomWeek } from '../domain/rooms/room-week.ts';
import { id, operation } from './base.ts';

const date = z.iso.date();

/** Days from a date on. */
export const dayRange = z.object({ from: date, days: z.int().min(1).max(MOST_DAYS) });

/** Slots of a day in a room. */
const place = { room: id, date, slots: z.array(id).min(1).max(40) };

/** A wish for a room. */
export const holdRequest = z.object({ ...place, purpose: id.nullable(), people: z.int().min(1).max(9999) });

/** Why a room is not given; nothing was done. */
export const holdErrors = {
  UNKNOWN_ROOM: {},
  /** Slots of another scheme, or with a gap between; or a date too far away. */
  BAD_SLOTS: {},
  SLOT_TAKEN: { data: type<{ slot: string; status: Availability }>() },
};

const contact = z.object({
  name: z.string().trim().max(60),
  phone: z.string().trim().max(20),
  group: z.string().trim().max(60),
});

const about = {
  title: z.string().trim().max(60),
  published: z.boolean(),
  purpose: id.nullable(),
  people: z.int().min(1).max(9999).nullable(),
};

const office = () => operation('counter', 'manager');

/** On a booking that takes its room. */
const act = () => office().errors({ UNKNOWN_BOOKING: {}, BOOKING_OVER: { data: type<{ state: BookingState }>() } });

const byId = z.object({ id });

/** Rooms: what everybody may see, and what the section that owns them does. */
export const roomsContract = {
  /** The facilities, their rooms and how their days are cut. */
  facilities: operation('anyone').output(type<FacilityBook>()),
  /** How the rooms stand. No names; titles with consent alone. */
  week: operation('anyone').input(dayRange).output(type<RoomWeek>()),
  /** The open list of public facilities that was taken over. */
  places: operation('anyone').output(type<PublicPlaces>()),
  /** Live: who waits for a room, and that something changed. */
  office: office().output(eventIterator(type<Live<OfficeView>>())),
  /** All bookings that touch these days, cancelled and lapsed ones left out. */
  calendar: office().input(dayRange).output(type<readonly Booking[]>()),
  /** One booking with its contact; written down in the audit log. */
  booking: office().errors({ UNKNOWN_BOOKING: {} }).input(byId).output(type<BookingDetail>()),
  /** A booking by staff, for somebody at the desk or on the phone. `until` (epoch ms) = tentative; null = confirmed. */
  book: office()
    .errors({ ...holdErrors, UNTIL_PAST: {} })
    .input(z.object({ ...place, ...about, contact: contact.nullable(), until: z.int().nullable() }))
    .output(type<Booking>()),
  /** Keeps rooms from being used, on all of these days or not at all. `slots` null = the whole days. */
  close: office()
    .errors({ UNKNOWN_ROOM: {}, BAD_SLOTS: {}, COLLIDES: { data: type<{ bookings: readonly Booking[] }>() } })
    .input(
      z.object({
        rooms: z.array(id).min(1).max(100),
        fromDate: date,
        toDate: date,
        slots: z.array(id).min(1).max(40).nullable(),
        kind: z.enum(bookingKinds).exclude(['use']),
        title: z.string().trim().max(60),
      }),
    )
    .output(type<readonly Booking[]>()),
  confirm: act().input(byId).output(type<Booking>()),
  /** A tentative one stays until a later time (epoch ms). */
  prolong: act()
    .errors({ UNTIL_PAST: {} })
    .input(byId.extend({ until: z.int() }))
    .output(type<Booking>()),
  /** To another room, day or slots; what it was stays until the new place is sure. */
  move: act().errors(holdErrors).input(byId.extend(place)).output(type<Booking>()),
  /** What it is called, for how many, who to ask. `contact` null = as it is. */
  edit: act()
    .input(byId.extend({ ...about, contact: contact.nullable() }))
    .output(type<BookingDetail>()),
  cancel: act()
    .input(byId.extend({ reason: z.enum(cancelReasons) }))
    .output(type<Booking>()),
  /** The permit of a confirmed booking; the first time it gets its number. Written down in the audit log. */
  permit: act().errors({ NOT_CONFIRMED: {} }).input(byId).output(type<BookingDetail>()),
};
