import * as z from 'zod';
import { badgeSymbols } from '../domain/counter.ts';
import { guideText } from './guide-text.ts';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, '"HH:MM"');
const text = guideText([30, 120, 40]);
const range = z
  .strictObject({ from: time, to: time })
  .refine(({ from, to }) => from < to, 'a range ends after it begins');

/** Hours of one day: in order and apart. */
const ranges = z
  .array(range)
  .refine((all) => all.every((one, at) => at === 0 || (all[at - 1]?.to ?? '') <= one.from), 'ranges in order, apart');

/** `office.json` */
export const officeFile = z.strictObject({
  name: text,
  timeZone: z.string().refine(isTimeZone, 'an IANA time zone'),
  dayChangesAt: time,
  weekdays: z.array(z.int().min(1).max(7)).min(1),
  hours: ranges.min(1),
  nationalHolidays: z.boolean(),
  closedDates: z.array(z.string().regex(/^(\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, '"MM-DD" or "YYYY-MM-DD"')),
  recallLimit: z.int().min(1).max(9),
});

/** `counters.json` */
export const countersFile = z
  .array(
    z.strictObject({
      number: z.int().min(1).max(99),
      section: text,
      symbol: z.enum(badgeSymbols),
      colour: z
        .string()
        .regex(/^#[0-9a-f]{6}$/, '"#rrggbb"')
        .refine(readsOnWhite, 'at least 7:1 against white'),
      floor: z.int(),
      breaks: ranges.optional(),
    }),
  )
  .min(1);

/** `lines.json` */
export const linesFile = z
  .array(
    z.strictObject({
      letter: z.string().regex(/^[A-Z]$/),
      name: text,
      short: text,
      counters: z.array(z.int()).min(1),
      hours: ranges,
      dailyLimit: z.int().min(1).nullable(),
      typicalMinutes: z.number().positive().max(240),
      silent: z.boolean(),
    }),
  )
  .min(1);

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** WCAG contrast of a colour against white is at least 7:1. */
function readsOnWhite(colour: string): boolean {
  const channel = (at: number): number => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const luminance = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
  return 1.05 / (luminance + 0.05) >= 7;
}
