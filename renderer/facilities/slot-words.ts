import { dates } from '../i18n/dates.ts';
import type { PageWords } from './use-texts.ts';

const DAY_MINUTES = 1440;

/** From and to as minutes after a day's midnight: 9:00〜12:00, 22:00〜翌5:00. */
export function timeWords(from: number, to: number, { t, language }: Pick<PageWords, 't' | 'language'>): string {
  const { clock } = dates(language, 'UTC');
  const words = (minutes: number): string => {
    const ofDay = minutes % DAY_MINUTES;
    const time = clock(`${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`);
    if (minutes === DAY_MINUTES) return language === 'ja-x-easy' ? clock('24:00') : '24:00';
    return minutes > DAY_MINUTES ? t('nextDay', { time }) : time;
  };
  return t('time', { from: words(from), to: words(to) });
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Minutes after its midnight, of a wall minute on a day (ISO date). */
export function minutesOn(date: string, wallMinute: number): number {
  return wallMinute - Date.parse(date) / 60_000;
}
