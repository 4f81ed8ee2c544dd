import type { FacilityBook, Facility, Room, RoomFee } from '../../shared/domain/rooms/facility.ts';
import { roomOf } from '../../shared/domain/rooms/room-of.ts';
import type { RoomWeek } from '../../shared/domain/rooms/room-week.ts';
import { slotsOf } from '../../shared/domain/rooms/slots-of.ts';
import { dateOfWall, wallMinute } from '../../shared/domain/rooms/wall-minute.ts';
import ja from '../../assets/locales/ja/facilities.json' with { type: 'json' };
import { csvText } from './csv-text.ts';

/** Several values of a cell, as the standard data sets of municipalities set them apart. */
const SEPARATOR = ';';

const ROOM_HEADINGS = [
  ...['施設ID', '施設名', '所在地', '電話番号', '部屋ID', '部屋名', '定員', '使いみち', '時間区分'],
  ...['料金の例', '料金の備考', '備考', 'カレンダー'],
];

/** All rooms, one a row. `publicUrl` = where the town publishes the hub. */
export function roomsCsv(book: FacilityBook, publicUrl: string): string {
  const rows = book.facilities.flatMap((facility) =>
    facility.rooms.map((room) => [
      ...[facility.id, facility.name.ja, facility.address, facility.phone ?? '', room.id, room.name.ja],
      room.capacity ?? '',
      book.purposes.flatMap(({ id, name }) => (room.purposes.includes(id) ? [name.ja] : [])).join(SEPARATOR),
      slotsOf(book, room)
        .map(({ label, from, to }) => `${label.ja} ${clock(from)}-${clock(to)}`)
        .join(SEPARATOR),
      room.fees.map((fee) => feeWords(fee, book, room)).join(SEPARATOR),
      ...[room.feeNote?.ja ?? '', room.note?.ja ?? ''],
      new URL(`facilities/rooms/${room.id}.ics`, publicUrl).href,
    ]),
  );
  return csvText([ROOM_HEADINGS, ...rows]);
}

function feeWords({ slot, yen }: RoomFee, book: FacilityBook, room: Room): string {
  const label = slotsOf(book, room).find(({ id }) => id === slot)?.label.ja;
  return label === undefined ? `${yen}円` : `${label} ${yen}円`;
}

/** 22:00, past midnight 29:00: as hours of the day it belongs to. */
function clock(minutes: number): string {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

const AVAILABILITY_HEADINGS = [
  ...['日付', '施設ID', '施設名', '部屋ID', '部屋名', '時間区分', '開始日時', '終了日時', '状況'],
];

/** How every slot of every room stands, one a row. */
export function availabilityCsv(book: FacilityBook, week: RoomWeek): string {
  const houses = new Map(book.facilities.map((facility) => [facility.id, facility]));
  const rows = week.rooms.flatMap(({ room: id, days }) => {
    const room = roomOf(book, id);
    const facility = room && houses.get(room.facility);
    return room && facility ? days.flatMap((day) => slotRows(book, { facility, room }, day)) : [];
  });
  return csvText([AVAILABILITY_HEADINGS, ...rows]);
}

function slotRows(
  book: FacilityBook,
  { facility, room }: { readonly facility: Facility; readonly room: Room },
  { date, slots }: RoomWeek['rooms'][number]['days'][number],
): string[][] {
  const midnight = wallMinute(date);
  return slotsOf(book, room).flatMap(({ id, label, from, to }) => {
    const status = slots.find(({ slot }) => slot === id)?.status ?? 'unknown';
    const times = [isoMinute(midnight + from), isoMinute(midnight + to)];
    return [[date, facility.id, facility.name.ja, room.id, room.name.ja, label.ja, ...times, ja.status[status]]];
  });
}

/** 2026-11-24T22:00, by the office's wall clock. */
function isoMinute(minute: number): string {
  const { date, minutes } = dateOfWall(minute);
  return `${date}T${clock(minutes)}`;
}
