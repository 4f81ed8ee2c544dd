import * as z from 'zod';
import { languages, type Language, type LocalText } from '../domain/language.ts';
import type { Slot } from '../domain/rooms/facility.ts';
import { DAY_MINUTES } from '../domain/rooms/wall-minute.ts';
import { minutesOfDay } from '../lib/time-of-day.ts';
import { contentId, guideText } from './guide-text.ts';

/** Most slots of a day. */
const MOST_SLOTS = 40;

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, '"HH:MM"');
const wholeHour = z.string().regex(/^([01]\d|2[0-3]):00$/, '"HH:00"');

/** A slot with its times; an end that is not after its start is of the day after. */
const slot = z
  .strictObject({ id: contentId, label: guideText([6, 24, 12]), from: time, to: time })
  .transform((one): Slot => ({ ...one, ...minutes(one) }));

/** Slots of an hour each, written short. */
const hourly = z
  .strictObject({ hourly: z.strictObject({ from: wholeHour, to: wholeHour }) })
  .transform((short): Slot[] => hoursOf(minutes(short.hourly)));

/** A scheme of `facilities.json`: times are "HH:MM" in the file and minutes when it was read. */
export const schemeSchema = z.strictObject({
  id: contentId,
  name: guideText([14, 50, 30]),
  slots: z.union([z.array(slot).min(1).max(MOST_SLOTS), hourly]),
});

function minutes(range: { readonly from: string; readonly to: string }): {
  readonly from: number;
  readonly to: number;
} {
  const [from, to] = [minutesOfDay(range.from), minutesOfDay(range.to)];
  return { from, to: to > from ? to : to + DAY_MINUTES };
}

function hoursOf({ from, to }: { readonly from: number; readonly to: number }): Slot[] {
  return Array.from({ length: (to - from) / 60 }, (_, nth) => {
    const start = from + nth * 60;
    const hour = Math.floor((start % DAY_MINUTES) / 60);
    return { id: `h${String(hour).padStart(2, '0')}`, label: hourLabel(hour), from: start, to: start + 60 };
  });
}

/** What an hour is called: 「9時」. */
function hourLabel(hour: number): LocalText {
  const own: Partial<Record<Language, string>> = { ja: `${hour}時`, 'ja-x-easy': `${hour}じ` };
  const labels = languages.map((language) => [language, own[language] ?? `${hour}:00`]);
  return Object.fromEntries(labels) as LocalText;
}
