import type { FacilityBook, Room } from '../../shared/domain/rooms/facility.ts';
import type { HoldRequest } from '../../shared/domain/rooms/hold.ts';
import { slotsOf } from '../../shared/domain/rooms/slots-of.ts';
import { DAY_MINUTES, dateOfWall, wallMinute } from '../../shared/domain/rooms/wall-minute.ts';
import { bookRoom, type BookingWish } from '../commands/book-room.ts';
import { closeRooms } from '../commands/close-rooms.ts';
import type { Deps, StaffMember } from '../commands/command.ts';
import { roomMoment } from '../commands/room-moment.ts';
import { roomWeekReader } from '../commands/room-week.ts';

/** Made-up groups, by what they use a room for. Those with consent are named in public. */
const groups: Readonly<Record<string, readonly (readonly [title: string, consent: boolean])[]>> = {
  meeting: [
    ['みらい俳句の会', true],
    ['読書会「こだち」', true],
    ['架空自治会 役員会', false],
  ],
  sports: [
    ['ラージボール卓球の会', true],
    ['みらいキッズ体操', true],
    ['架空クラブ 練習', false],
  ],
  culture: [
    ['水彩画サークル「虹」', true],
    ['大正琴のつどい', true],
    ['架空合唱団 練習', false],
  ],
  social: [
    ['ふれあいサロン', true],
    ['架空家の集まり', false],
  ],
};

const contact = { name: '架空 花子', phone: '0299550123', group: '架空の団体' };

/** Days that are filled, one slot of so many that is taken, and one booking of so many that is only tentative. */
const [DAYS, ONE_OF, TENTATIVE] = [14, 5, 12];

/** Bookings of made-up groups on each of the next two weeks' days that has none, an event and a room under repair. */
export async function fillBookings(deps: Deps, who: StaffMember): Promise<void> {
  const { facilities: book } = deps.content();
  const { today, at } = roomMoment(deps);
  const take = bookRoom(deps);
  const first = wallMinute(today);
  const known = await deps.store.access.bookings.during({ from: first, to: first + DAYS * DAY_MINUTES });
  const dates = Array.from({ length: DAYS }, (_, day) => dateOfWall(first + day * DAY_MINUTES).date);
  if (known.length === 0) await fillClosings(deps, who, dates);
  for (const date of dates.filter((one) => !known.some(({ day }) => day === one))) {
    // What is closed, over or taken is refused; the others are enough.
    await Promise.all(wishesFor(book, date, at).map((wish) => take(wish, who)));
  }
}

/** Always the same for a day, whenever it is asked. */
function wishesFor(book: FacilityBook, date: string, now: number): readonly BookingWish[] {
  const day = wallMinute(date) / DAY_MINUTES;
  const rooms = book.facilities.flatMap((facility) => facility.rooms);
  return rooms.flatMap((room, nth) =>
    slotsOf(book, room).flatMap((slot, at) => {
      const chance = nth * 7 + day * 5 + at * 3;
      if (chance % ONE_OF !== 0) return [];
      const purpose = room.purposes[chance % room.purposes.length] ?? null;
      const among = groups[purpose ?? ''] ?? groups['meeting'] ?? [];
      const [title, published] = among[chance % among.length] ?? ['', false];
      const until = chance % (ONE_OF * TENTATIVE) === 0 ? now + DAY_MINUTES * 60_000 : null;
      const about = { title, published, purpose, people: Math.min(room.capacity ?? 20, 8 + (chance % 13)) };
      return [{ room: room.id, date, slots: [slot.id], ...about, contact, until }];
    }),
  );
}

async function fillClosings(deps: Deps, who: StaffMember, dates: readonly string[]): Promise<void> {
  const rooms = deps.content().facilities.facilities.flatMap((facility) => facility.rooms);
  const largest = rooms.toSorted((a, b) => size(b) - size(a))[0];
  const small = rooms.filter(({ parts }) => parts.length === 0).at(-1);
  const close = closeRooms(deps);
  const [soon = '', later = '', last = ''] = [dates[4], dates[6], dates[8]];
  const whole = { slots: null } as const;
  if (largest) {
    const event = { kind: 'event', title: 'みらい町文化祭' } as const;
    await close({ ...whole, ...event, rooms: [largest.id], fromDate: soon, toDate: soon }, who);
  }
  if (small) {
    const repair = { kind: 'maintenance', title: '床の手入れ' } as const;
    await close({ ...whole, ...repair, rooms: [small.id], fromDate: later, toDate: last }, who);
  }
}

const size = ({ capacity }: Room): number => capacity ?? 0;

/** The first slot that a visitor may hold in the next weeks; null = the town has none. */
export async function demoHold(deps: Deps): Promise<HoldRequest | null> {
  const { facilities: book } = deps.content();
  const week = await roomWeekReader(deps)({ from: roomMoment(deps).today, days: DAYS });
  for (const { room: id, days } of week.rooms) {
    const room = book.facilities.flatMap((facility) => facility.rooms).find((one) => one.id === id);
    for (const { date, slots } of days) {
      const free = slots.find(({ holdable }) => holdable);
      if (room && free) {
        return { room: id, date, slots: [free.slot], purpose: room.purposes[0] ?? '', people: 6 };
      }
    }
  }
  return null;
}
