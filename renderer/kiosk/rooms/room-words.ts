import type { FacilityBook, Slot } from '../../../shared/domain/rooms/facility.ts';
import { facilityOf, roomOf } from '../../../shared/domain/rooms/room-of.ts';
import { slotsOf } from '../../../shared/domain/rooms/slots-of.ts';
import type { LocalText } from '../../../shared/domain/language.ts';
import type { Dates } from '../../i18n/dates.ts';
import type { RoomTexts } from './room-texts.ts';

/** What words for rooms are made from. */
export interface RoomSources {
  readonly rooms: FacilityBook;
  readonly t: RoomTexts;
  readonly say: (text: LocalText) => string;
  readonly dates: Dates;
}

/** A place somebody has chosen. */
interface Place {
  readonly room: string;
  readonly date: string;
  readonly slots: readonly string[];
}

/** What a room is called, the day, and the time in words. */
export interface PlaceWords {
  readonly room: string;
  readonly day: string;
  readonly time: string;
}

/** Most slots that are named one by one. */
const MOST_NAMED = 3;

/** A chosen room in the visitor's words. */
export function placeWords({ room: id, date, slots }: Place, sources: RoomSources): PlaceWords {
  const { rooms, say, dates } = sources;
  const room = roomOf(rooms, id);
  const facility = room && facilityOf(rooms, room);
  const names = [facility?.short, room?.name].flatMap((name) => (name ? [say(name)] : []));
  const chosen = room ? slotsOf(rooms, room).filter((slot) => slots.includes(slot.id)) : [];
  return { room: names.join(' '), day: dates.dayOf(date), time: slotsWords(chosen, sources) };
}

/** 「午前・午後 9:00〜17:00」: what the slots are called, and the time in all. */
export function slotsWords(slots: readonly Slot[], sources: Omit<RoomSources, 'rooms'>): string {
  const { t, say } = sources;
  if (slots.length === 0) return '';
  const named = labelsWords(slots, { t, say });
  const from = Math.min(...slots.map((slot) => slot.from));
  const to = Math.max(...slots.map((slot) => slot.to));
  return `${named} ${rangeWords({ from, to }, sources)}`;
}

/** 「午前・午後」, of many the first and the last. */
export function labelsWords(slots: readonly Slot[], { t, say }: Pick<RoomSources, 't' | 'say'>): string {
  const labels = slots.map(({ label }) => say(label));
  return labels.length <= MOST_NAMED
    ? labels.join(t('kiosk:room.and'))
    : t('kiosk:room.through', { first: labels[0] ?? '', last: labels.at(-1) ?? '' });
}

/** 「9:00〜12:00」, past midnight 「22:00〜翌5:00」. */
export function rangeWords(
  { from, to }: Pick<Slot, 'from' | 'to'>,
  { t, dates }: Pick<RoomSources, 't' | 'dates'>,
): string {
  const clock = (minutes: number): string => {
    const hour = String(Math.floor((minutes % DAY) / 60)).padStart(2, '0');
    const time = dates.clock(`${hour}:${String(minutes % 60).padStart(2, '0')}`);
    return minutes < DAY ? time : t('kiosk:room.nextDay', { time });
  };
  return t('kiosk:room.range', { from: clock(from), to: clock(to) });
}

/** Until when a room is kept: the time, with the day where it is another one than that of `at`. */
export function untilWords(until: number, at: number, { day, time }: Dates): string {
  return day(until) === day(at) ? time(until) : `${day(until)} ${time(until)}`;
}

const DAY = 1440;
