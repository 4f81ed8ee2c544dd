import type { Notice, ShownWhen } from '../../../shared/domain/notice.ts';
import type { Dates } from '../../i18n/dates.ts';
import type { NoticeWords } from './use-notice-words.ts';

/** When a notice is shown, in words. */
export function whenWords({ when, emergency }: Notice, t: NoticeWords, dates: Dates): string {
  if (emergency) return t('when.emergency', { time: dates.time(emergency.until) });
  const parts = [
    rangeWords(when, t, dates),
    weekdayWords(when.weekdays, t),
    timeWords(when.times, t, dates),
    t(`when.holidays.${when.holidays}`),
  ].filter((part) => part !== '');
  return parts.length === 0 ? t('when.always') : parts.join('　');
}

function rangeWords({ fromDate, toDate }: ShownWhen, t: NoticeWords, { dayOf }: Dates): string {
  if (fromDate !== null && toDate !== null) {
    if (fromDate === toDate) return t('when.only', { day: dayOf(toDate) });
    return t('when.range', { from: dayOf(fromDate), to: dayOf(toDate) });
  }
  if (fromDate !== null) return t('when.from', { from: dayOf(fromDate) });
  return toDate === null ? '' : t('when.until', { to: dayOf(toDate) });
}

/** ISO weekdays with their words, Monday first. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

function weekdayWords(chosen: readonly number[], t: NoticeWords): string {
  const days = weekdays.filter((day) => chosen.includes(day)).map((day) => t(`weekday.${day}`));
  return days.length === 0 ? '' : t('weekday.every', { days: days.join(t('weekday.join')) });
}

function timeWords(times: ShownWhen['times'], t: NoticeWords, { clock }: Dates): string {
  if (!times) return '';
  const words = { from: clock(times.from), to: clock(times.to) };
  return times.from < times.to ? t('when.times', words) : t('when.overnight', words);
}
