import type { Facility, FacilityBook } from '../../shared/domain/rooms/facility.ts';
import {
  publicFacilityHeadings,
  type PublicFacility,
  type PublicFacilityField,
} from '../../shared/domain/rooms/public-facility.ts';
import { slotsOf } from '../../shared/domain/rooms/slots-of.ts';
import { DAY_MINUTES } from '../../shared/domain/rooms/wall-minute.ts';
import { csvText } from './csv-text.ts';

const FIELDS = Object.keys(publicFacilityHeadings) as PublicFacilityField[];
const EMPTY = Object.fromEntries(FIELDS.map((field) => [field, ''])) as PublicFacility;

/**
 * The list of public facilities (公共施設一覧) in the columns of 自治体標準オープンデータセット: what was imported, then the houses of our
 * content that are not among it. What is not known is empty.
 */
export function facilitiesCsv(imported: readonly PublicFacility[], book: FacilityBook, publicUrl: string): string {
  const known = new Set(imported.map(({ name }) => sameName(name)));
  const own = book.facilities.filter(({ name }) => !known.has(sameName(name.ja)));
  const rows = [...imported, ...own.map((facility) => ownFacility(facility, book, publicUrl))];
  return csvText([
    FIELDS.map((field) => publicFacilityHeadings[field]),
    ...rows.map((row) => FIELDS.map((field) => row[field])),
  ]);
}

function sameName(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '');
}

function ownFacility(facility: Facility, book: FacilityBook, publicUrl: string): PublicFacility {
  const slots = facility.rooms.flatMap((room) => slotsOf(book, room));
  const closes = Math.max(...slots.map(({ to }) => to));
  const page = new URL('facilities/', publicUrl);
  page.searchParams.set('facility', facility.id);
  return {
    ...EMPTY,
    number: facility.id,
    name: facility.name.ja,
    english: facility.name.en,
    address: facility.address,
    phone: facility.phone ?? '',
    weekdays: WEEKDAYS.filter((_, at) => !facility.closedWeekdays.includes(at + 1)).join(''),
    opensAt: timeOf(Math.min(...slots.map(({ from }) => from))),
    // A house that is open past midnight has no end of its day that the column could say.
    closesAt: closes <= DAY_MINUTES ? timeOf(closes) : '',
    hoursNote: facility.closedOnHolidays ? '祝日は休み' : '',
    url: page.href,
  };
}

const WEEKDAYS = ['月', '火', '水', '木', '金', '土', '日'];

function timeOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
