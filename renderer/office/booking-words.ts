import type { StaffLanguage } from '../../shared/domain/language.ts';
import type { Booking } from '../../shared/domain/rooms/booking.ts';
import { facilityOf, roomOf } from '../../shared/domain/rooms/room-of.ts';
import { slotsOf } from '../../shared/domain/rooms/slots-of.ts';
import { DAY_MINUTES, wallMinute } from '../../shared/domain/rooms/wall-minute.ts';
import { localWords } from '../i18n/local-words.ts';
import type { Office } from './office.ts';
import type { PickedPlace } from './state.ts';
import type { Words } from './use-texts.ts';

type Reader = Pick<Office, 'book' | 'language' | 'dates'>;

/** The room and its house; a room the town no longer has is named by its id. */
export function roomWords(room: string, { book, language }: Pick<Reader, 'book' | 'language'>) {
  const found = roomOf(book, room);
  const house = found && facilityOf(book, found);
  return {
    room: found ? localWords(found.name, language) : room,
    facility: house ? localWords(house.name, language) : '',
  };
}

/** A day at the head of a column; the month stands above: 24日(火), Tue 24. */
export function columnWords(date: string, language: StaffLanguage): string {
  const locale = language === 'ja' ? 'ja-JP' : 'en-GB';
  const format = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', timeZone: 'UTC' });
  return format.format(Date.parse(`${date}T12:00:00Z`));
}

/** 「9:00」; past midnight it says so. */
export function minuteWords(minutes: number, t: Words): string {
  const ofDay = minutes % DAY_MINUTES;
  const time = `${Math.floor(ofDay / 60)}:${String(ofDay % 60).padStart(2, '0')}`;
  if (minutes === DAY_MINUTES) return '24:00';
  return minutes > DAY_MINUTES ? t('slot.nextDay', { time }) : time;
}

/** From when to when, on the day it belongs to. */
export function timesWords({ from, to, day }: Pick<Booking, 'from' | 'to' | 'day'>, t: Words): string {
  const midnight = wallMinute(day);
  return t('slot.times', { from: minuteWords(from - midnight, t), to: minuteWords(to - midnight, t) });
}

/** What slots are called: 「午前・午後」. Empty = a booking by times. */
export function slotWords(
  { room, slots }: Pick<PickedPlace, 'room' | 'slots'>,
  { book, language }: Pick<Reader, 'book' | 'language'>,
): string {
  const found = roomOf(book, room);
  const scheme = found ? slotsOf(book, found) : [];
  return scheme
    .filter(({ id }) => slots.includes(id))
    .map(({ label }) => localWords(label, language))
    .join(language === 'ja' ? '・' : ', ');
}

/** What a booking is called; what keeps a room from being used may have no name but its kind. */
export function titleWords({ title, kind, ticket }: Pick<Booking, 'title' | 'kind' | 'ticket'>, t: Words): string {
  if (title !== '') return title;
  if (kind !== 'use') return t(`kind.${kind}`);
  return ticket === null ? t('booking.noTitle') : t('booking.untitled', { ticket });
}

/** Until when it is held: today the time alone. */
export function untilWords(
  heldUntil: number | null,
  { dates, now, today, timeZone }: Pick<Office, 'dates' | 'now' | 'today'> & { readonly timeZone: string },
  t: Words,
): string {
  if (heldUntil === null) return t('until.never');
  const time = dates.time(heldUntil);
  if (heldUntil <= now) return t('until.over', { time });
  const day = new Intl.DateTimeFormat('en-CA', { timeZone }).format(heldUntil);
  return day === today ? t('until.today', { time }) : t('until.day', { day: dates.day(heldUntil), time });
}
