import type { FactValues } from '../../shared/domain/fact.ts';
import type { Booking, BookingContact } from '../../shared/domain/rooms/booking.ts';
import type { ApplicationFacts, FacilityBook } from '../../shared/domain/rooms/facility.ts';
import type { HeldRoom, HoldRefusal, HoldRequest } from '../../shared/domain/rooms/hold.ts';
import { instantOfWall } from '../../shared/domain/rooms/wall-minute.ts';
import type { Result } from '../../shared/lib/result.ts';
import type { StoreAccess } from '../ports/store.ts';
import { isGiven } from './book-room.ts';
import type { Deps } from './command.ts';
import type { IssuedBy } from './issue-ticket.ts';
import { laid, type RoomPlace } from './room-place.ts';
import type { RoomMoment } from './room-moment.ts';

/** A hold that is about to be written: its place was found free in the same transaction. */
export interface Holding {
  readonly hold: HoldRequest;
  readonly place: RoomPlace;
  /** The visit it belongs to, and the number it is going to have. */
  readonly visit: string;
  readonly ticket: string;
  /** What the visitor said in the form, with what follows from it. */
  readonly said: FactValues;
  readonly moment: RoomMoment;
  readonly by: IssuedBy;
}

/** Holds a room for a visit until a time; nothing is written when it is taken after all. */
export async function holdRoom(
  { content, machine }: Pick<Deps, 'content' | 'machine'>,
  store: StoreAccess,
  { hold, place, visit, ticket, said, moment, by }: Holding,
): Promise<Result<Booking, HoldRefusal>> {
  const { facilities: book } = content();
  const { at, businessDay } = moment;
  const booking: Booking = {
    ...place.fields,
    ...titled(book, said),
    id: machine.newId(),
    kind: 'use',
    state: 'tentative',
    purpose: hold.purpose,
    people: hold.people,
    heldUntil: at + book.holdMinutes * 60_000,
    ...{ visit, ticket, source: 'kiosk', importId: null, permit: null },
    ...{ createdAt: at, changedAt: at },
  };
  const done = await laid(store.bookings.add, booking, place);
  if (!done.ok) return done;
  const contact = contactOf(book, said);
  if (isGiven(contact)) await store.bookings.setContact(booking.id, contact);
  await store.events.add({ kind: 'booking.held', at, businessDay, ...by, booking: booking.id });
  return done;
}

/** What the event is called, and whether the applicant agreed to have it named. */
function titled({ application }: FacilityBook, said: FactValues): Pick<Booking, 'title' | 'published'> {
  if (!application) return { title: '', published: false };
  const { event, publish } = application.facts;
  const chosen = said[publish.fact]?.value.split(' ') ?? [];
  return { title: said[event]?.value.trim() ?? '', published: chosen.includes(publish.option) };
}

function contactOf({ application }: FacilityBook, said: FactValues): BookingContact | null {
  if (!application) return null;
  const { facts } = application;
  const of = (fact: keyof Omit<ApplicationFacts, 'publish'>): string => said[facts[fact]]?.value.trim() ?? '';
  return { name: of('name') || of('kana'), phone: of('phone'), group: of('group') };
}

/** The room a visit holds, as its holder is told; null = none (any more). */
export async function heldBy(
  { content }: Pick<Deps, 'content'>,
  { bookings }: StoreAccess,
  visit: string,
): Promise<HeldRoom | null> {
  const [booking] = await bookings.ofVisit(visit);
  if (!booking) return null;
  const { id, room, day: date, slots, heldUntil, from } = booking;
  // One that was confirmed meanwhile is good until it begins.
  const until = heldUntil ?? instantOfWall(from, content().town.office.timeZone);
  return { booking: id, room, date, slots, until };
}
