import type { Booking } from '../domain/rooms/booking.ts';
import type { FacilityBook, Room, RoomFee } from '../domain/rooms/facility.ts';
import { slotWords, timeWords } from '../domain/rooms/slot-words.ts';
import type { BookingDetail } from '../domain/rooms/office-view.ts';
import { facilityOf, roomOf } from '../domain/rooms/room-of.ts';
import { slotsOf } from '../domain/rooms/slots-of.ts';
import { wallMinute } from '../domain/rooms/wall-minute.ts';
import { paperDate } from './date-words.ts';

/** A line of the permit. */
export interface PermitRow {
  readonly label: string;
  /** Empty = room to write by hand. */
  readonly text: string;
  /** Its height in lines. */
  readonly lines: number;
}

/** A permit to use a room (公共施設使用許可書), in the words that stand on it. Always Japanese. */
export interface Permit {
  readonly title: string;
  readonly number: string;
  /** Day it is printed. */
  readonly date: string;
  readonly addressee: readonly string[];
  readonly sentence: string;
  readonly rows: readonly PermitRow[];
  readonly office: string;
}

/** What a permit is made from. */
export interface PermitSource {
  readonly detail: BookingDetail;
  readonly book: FacilityBook;
  /** Name of the office in Japanese. */
  readonly office: string;
  /** ISO date it is given on. */
  readonly today: string;
}

/** The permit of a booking. What is not known stays blank; nothing is made up. */
export function permitOf({ detail: { booking, contact }, book, office, today }: PermitSource): Permit {
  const room = roomOf(book, booking.room);
  return {
    title: '公共施設使用許可書',
    number: booking.permit === null ? '' : `第 ${booking.permit} 号`,
    date: paperDate(today, false),
    addressee: [contact?.group ?? '', contact?.name ?? ''].filter((line) => line !== ''),
    sentence: '次のとおり、公共施設の使用を許可します。',
    rows: [...placeRows(booking, room, book), ...useRows(booking, book), ...houseRows(booking, room, book)],
    office,
  };
}

function placeRows(booking: Booking, room: Room | null, book: FacilityBook): readonly PermitRow[] {
  const day = `${paperDate(booking.day, false)}（${weekdayOf(booking.day)}）`;
  return [
    { label: '施設', text: (room && facilityOf(book, room)?.name.ja) ?? '', lines: 1 },
    { label: '室・場所', text: room?.name.ja ?? booking.room, lines: 1 },
    { label: '使用する日', text: day, lines: 1 },
    { label: '使用する時間', text: timesOf(booking, room, book), lines: 1 },
  ];
}

function useRows({ title, purpose, people }: Booking, book: FacilityBook): readonly PermitRow[] {
  return [
    { label: '催しの名称', text: title, lines: 2 },
    { label: '使用の目的', text: book.purposes.find(({ id }) => id === purpose)?.name.ja ?? '', lines: 1 },
    { label: '使用する人数', text: people === null ? '' : `${people}人`, lines: 1 },
  ];
}

function houseRows(booking: Booking, room: Room | null, book: FacilityBook): readonly PermitRow[] {
  const key = room && facilityOf(book, room)?.keyNote;
  return [
    { label: '使用料（参考）', text: feesOf(booking, room), lines: 2 },
    { label: '鍵', text: key?.ja ?? '', lines: 2 },
    { label: '部屋について', text: room?.note?.ja ?? '', lines: 2 },
    { label: '許可の条件', text: '', lines: 4 },
  ];
}

function timesOf({ slots, from, to, day }: Booking, room: Room | null, book: FacilityBook): string {
  const chosen = room ? slotsOf(book, room).filter(({ id }) => slots.includes(id)) : [];
  if (chosen.length > 0) return slotWords(chosen);
  const midnight = wallMinute(day);
  return `${timeWords(from - midnight)}〜${timeWords(to - midnight)}`;
}

/** Fees of the slots, as information: what is to be paid is said at the counter. */
function feesOf({ slots }: Booking, room: Room | null): string {
  if (!room) return '';
  const each = slots.map((slot) => feeOf(room.fees, slot));
  const known = each.every((yen) => yen !== null) && each.length > 0;
  const sum = known ? `${each.reduce((all, yen) => all + yen, 0).toLocaleString('ja-JP')}円` : '';
  return [sum, room.feeNote?.ja ?? ''].filter((part) => part !== '').join('　');
}

const feeOf = (fees: readonly RoomFee[], slot: string): number | null =>
  (fees.find((fee) => fee.slot === slot) ?? fees.find((fee) => fee.slot === null))?.yen ?? null;

function weekdayOf(date: string): string {
  const format = new Intl.DateTimeFormat('ja-JP', { weekday: 'short', timeZone: 'UTC' });
  return format.format(Date.parse(`${date}T12:00:00Z`));
}
