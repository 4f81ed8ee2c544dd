import type { Stretch } from '../domain/rooms/booking.ts';
import type { FacilityBook, Room, Slot } from '../domain/rooms/facility.ts';
import type { LedgerField } from '../domain/rooms/import-report.ts';
import { roomOf } from '../domain/rooms/room-of.ts';
import { slotsOf } from '../domain/rooms/slots-of.ts';
import { besideEachOther } from '../domain/rooms/stretch-of.ts';
import { DAY_MINUTES, wallMinute, type WallMinute } from '../domain/rooms/wall-minute.ts';
import { remembered } from '../lib/remembered.ts';
import type { CellReading } from './cell-reading.ts';
import type { PlaceNames } from './place-names.ts';
import { readDate } from './read-date.ts';
import { isSpan, readSpan, readTime } from './read-time.ts';
import type { RowCells } from './row-cells.ts';

/** Room, day and time of a row. */
export interface LedgerPlace extends Stretch {
  readonly room: string;
  readonly day: string;
  readonly slots: readonly string[];
}

/** What rows are read with. */
export interface PlaceReading {
  readonly book: FacilityBook;
  readonly names: PlaceNames;
  readonly days: ReadDays;
}

/** Dates, each worked out once: a ledger has few of them many times over. */
export interface ReadDays {
  read(cell: string): CellReading<string>;
  midnight(date: string): WallMinute;
}

/** For one ledger. */
export const readDays = (): ReadDays => ({
  read: remembered(readDate),
  midnight: remembered((date) => wallMinute(date)),
});

/** Minutes of a day. */
interface Times {
  readonly from: number;
  readonly to: number;
}

type Cells = RowCells<LedgerField>;

/** Where and when a row's booking is; null = refused. */
export function ledgerPlace(cells: Cells, { book, names, days }: PlaceReading): LedgerPlace | null {
  const room = readRoom(cells, book, names);
  const day = cells.take('date', days.read(cells.text('date'))) ?? cells.refuse('date', 'missing');
  if (!room || day === null) return null;
  const scheme = slotsOf(book, room);
  const said = readSlots(cells, scheme, names);
  const times = said && readTimes(cells, scheme);
  const placed = said && times && within(cells, { scheme, said, times });
  if (!placed) return null;
  const midnight = days.midnight(day);
  const slots = placed.slots.map(({ id }) => id);
  return { room: room.id, day, slots, from: midnight + placed.from, to: midnight + placed.to };
}

function readRoom(cells: Cells, book: FacilityBook, names: PlaceNames): Room | null {
  const [facility, room] = [cells.text('facility'), cells.text('room')];
  const field = cells.has('room') ? 'room' : 'facility';
  if (facility + room === '') return cells.refuse(field, 'missing');
  const id = names.room(facility, room);
  const found = id === null ? null : roomOf(book, id);
  if (found) return found;
  const parts = room
    .split(/[\n\v、,;・/]/u)
    .map((part) => part.replace(/^\s*[(（]?[\d①-⑳]+[)）.．、:：]?\s*/u, '').trim());
  const several =
    parts.filter((part) => part !== '').length > 1 && parts.some((part) => names.room(facility, part) !== null);
  return cells.refuse(field, several ? 'several-in-cell' : 'unknown-room', `${facility} ${room}`.trim());
}

/** Empty = the row names no slot. */
function readSlots(cells: Cells, scheme: readonly Slot[], names: PlaceNames): readonly Slot[] | null {
  const text = cells.text('slot');
  if (text === '' || isSpan(text)) return [];
  const ids = names.slots(scheme, text);
  if (!ids) return cells.refuse('slot', 'unknown-slot');
  const slots = scheme.filter(({ id }) => ids.includes(id));
  return besideEachOther(slots, scheme) ? slots : cells.refuse('slot', 'several-in-cell');
}

/** `from` and `to` both NaN = the row names no times. */
function readTimes(cells: Cells, scheme: readonly Slot[]): Times | null {
  const field = isSpan(cells.text('slot')) ? 'slot' : 'from';
  if (isSpan(cells.text(field)) && cells.text('to') === '') {
    return inOrder(cells, scheme, cells.take(field, readSpan(cells.text(field)), timesInWords));
  }
  if (cells.text('from') + cells.text('to') === '') return NO_TIMES;
  const from = cells.take('from', readTime(cells.text('from')), timeInWords) ?? cells.refuse('from', 'missing');
  const to = cells.take('to', readTime(cells.text('to')), timeInWords) ?? cells.refuse('to', 'missing');
  return from === null || to === null ? null : inOrder(cells, scheme, { from, to });
}

/** What ends before it begins is over midnight where the room has such a slot, and a mistake elsewhere. */
function inOrder(cells: Cells, scheme: readonly Slot[], times: Times | null): Times | null {
  if (!times || times.to > times.from) return times;
  const past = scheme.find(({ from, to }) => from === times.from && to === times.to + DAY_MINUTES);
  return past ?? cells.refuse(cells.has('to') ? 'to' : 'slot', 'ends-before-start');
}

interface Said {
  readonly scheme: readonly Slot[];
  readonly said: readonly Slot[];
  readonly times: Times;
}

function within(cells: Cells, { scheme, said, times }: Said): (Times & { readonly slots: readonly Slot[] }) | null {
  const unsaid = Number.isNaN(times.from);
  if (said.length === 0) return unsaid ? cells.refuse(null, 'no-time') : { ...times, slots: slotsAt(scheme, times) };
  const whole = reach(said);
  if (!unsaid && (times.from < whole.from || times.to > whole.to)) return cells.refuse('from', 'times-differ');
  return { ...whole, slots: said };
}

/** The slots that fill a time from its first to its last minute; empty = it is none of slots. */
function slotsAt(scheme: readonly Slot[], { from, to }: Times): readonly Slot[] {
  const one = scheme.find((slot) => slot.from === from && slot.to === to);
  if (one) return [one];
  const inside = scheme.filter((slot) => slot.from >= from && slot.to <= to);
  if (inside.length === 0 || !besideEachOther(inside, scheme)) return [];
  const whole = reach(inside);
  return whole.from === from && whole.to === to ? inside : [];
}

const reach = (slots: readonly Slot[]): Times => ({
  from: Math.min(...slots.map(({ from }) => from)),
  to: Math.max(...slots.map(({ to }) => to)),
});

const timeInWords = (minutes: number): string =>
  `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;

const timesInWords = ({ from, to }: Times): string => `${timeInWords(from)}〜${timeInWords(to)}`;

const NO_TIMES: Times = { from: NaN, to: NaN };
