import type { Language } from '../../shared/domain/language.ts';

/** Dates and times as the reader says them, on the office's calendar. Instants are epoch ms. */
export interface Dates {
  /** 2026年（令和8年）11月21日（土） · 2026年11月21日 土曜日 · Saturday, 21 November 2026 */
  readonly full: (at: number) => string;
  /** 11月21日（土） · 11月21日 土曜日 · Sat, 21 November */
  readonly day: (at: number) => string;
  /** 13:05 · 午後1時5分 */
  readonly time: (at: number) => string;
  /** A wall-clock time of the hub (08:30) as the reader says it. */
  readonly clock: (time: string) => string;
  /** An ISO date of the hub as a day, whatever zone the machine is in. */
  readonly dayOf: (isoDate: string) => string;
}

const NOON = 'T12:00:00Z';

/** Made once per language and office. */
export function dates(language: Language, timeZone: string): Dates {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: 'numeric', minute: '2-digit', hour12: false });
  const day = dayFormat(language, timeZone);
  const calendarDay = dayFormat(language, 'UTC');
  const clock = language === 'ja-x-easy' ? easyClock : wallClock;
  return {
    full: fullFormat(language, timeZone),
    day,
    time: (at) => clock(time.format(at)),
    clock,
    dayOf: (isoDate) => calendarDay(Date.parse(isoDate + NOON)),
  };
}

/** A wall-clock time as people write it: 08:30 → 8:30. */
export function wallClock(time: string): string {
  return time.replace(/^0(?=\d:)/, '');
}

/** 13:36 → 午後1時36分, 08:00 → 午前8時 */
function easyClock(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return `${hour < 12 ? '午前' : '午後'}${hour % 12}時${minute === 0 ? '' : `${minute}分`}`;
}

function fullFormat(language: Language, timeZone: string): (at: number) => string {
  if (language === 'en') {
    const format = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'full' });
    return (at) => format.format(at);
  }
  const year = new Intl.DateTimeFormat('ja-JP', { timeZone, year: 'numeric' });
  const day = dayFormat(language, timeZone);
  if (language === 'ja-x-easy') return (at) => `${year.format(at)}${day(at)}`;
  const era = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { timeZone, era: 'long', year: 'numeric' });
  return (at) => `${year.format(at)}（${era.format(at)}）${day(at)}`;
}

function dayFormat(language: Language, timeZone: string): (at: number) => string {
  if (language === 'en') {
    const format = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short', day: 'numeric', month: 'long' });
    return (at) => format.format(at);
  }
  const monthDay = new Intl.DateTimeFormat('ja-JP', { timeZone, month: 'long', day: 'numeric' });
  if (language === 'ja-x-easy') {
    const weekday = new Intl.DateTimeFormat('ja-JP', { timeZone, weekday: 'long' });
    return (at) => `${monthDay.format(at)} ${weekday.format(at)}`;
  }
  const weekday = new Intl.DateTimeFormat('ja-JP', { timeZone, weekday: 'short' });
  return (at) => `${monthDay.format(at)}（${weekday.format(at)}）`;
}
