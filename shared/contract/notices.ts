import { type } from '@orpc/contract';
import * as z from 'zod';
import { languages } from '../domain/language.ts';
import type { NoticeMeans } from '../domain/emergency-preset.ts';
import { emergencyKinds, noticeLevels, type Notice } from '../domain/notice.ts';
import { id, operation, timeOfDay } from './base.ts';

const staff = () => operation('counter', 'manager');

const text = (longest: number) =>
  z.object(
    Object.fromEntries(languages.map((one) => [one, z.string().trim().max(longest)])) as Record<
      (typeof languages)[number],
      z.ZodString
    >,
  );

/** What is filled in for a notice. Every language is written; an emergency has its end. */
export const noticeDraft = z.object({
  level: z.enum(noticeLevels),
  title: text(60),
  text: text(240),
  when: z.object({
    fromDate: z.iso.date().nullable(),
    toDate: z.iso.date().nullable(),
    weekdays: z.array(z.int().min(1).max(7)).max(7),
    times: z.object({ from: timeOfDay, to: timeOfDay }).nullable(),
    holidays: z.enum(['too', 'not', 'only']),
  }),
  emergency: z.object({ kind: z.enum(emergencyKinds), drill: z.boolean(), until: z.int() }).nullable(),
});

/** Notices for the displays, by staff. */
export const noticesContract = {
  /** All that are not ended and the last fifty that are. */
  list: staff().output(type<readonly Notice[]>()),
  /** A new one (`id` null) or a changed one. Shown from the moment it is stored, by its times. An emergency ends the one before it. */
  write: staff()
    .errors({
      UNKNOWN_NOTICE: {},
      /** Nothing to read in Japanese, or too long for the display. */
      BAD_TEXT: {},
      /** Ends before it begins, or an emergency that ends in the past or more than a day away. */
      BAD_TIMES: {},
      /** A drill while a real emergency is on the displays. */
      EMERGENCY_RUNS: {},
    })
    .input(z.object({ id: id.nullable(), notice: noticeDraft }))
    .output(type<Notice>()),
  /** Ready-made emergencies of the town, the displays one would reach, holidays. */
  means: staff().output(type<NoticeMeans>()),
  /** Takes it down at once. */
  end: staff().errors({ UNKNOWN_NOTICE: {} }).input(z.object({ id })).output(type<Notice>()),
};
