import * as z from 'zod';
import { contentId, guideText, helpLengths, line, paragraphLengths } from './guide-text.ts';
import { schemeSchema } from './slot-scheme-schema.ts';

const help = guideText(helpLengths);
const weekday = z.int().min(1).max(7);
/** Every month has it. */
const dayOfMonth = z.int().min(1).max(28);

/** "MM-DD" or "YYYY-MM-DD", and there is such a day. */
const closedDate = z
  .string()
  .refine((date) => z.iso.date().safeParse(date.length === 5 ? `2024-${date}` : date).success, 'no day of the year');

const period = z
  .strictObject({
    monthsBefore: z.int().min(0).max(24),
    onDay: dayOfMonth,
    lotteryUntilDay: dayOfMonth.nullable(),
    closesDaysBefore: z.int().min(0).max(90),
  })
  .refine(({ onDay, lotteryUntilDay }) => lotteryUntilDay === null || lotteryUntilDay >= onDay, {
    path: ['lotteryUntilDay'],
    message: 'wishes are collected from the opening day on',
  });

/** A room of `facilities.json`; the house it is in is known by its place. */
const roomSchema = z.strictObject({
  id: contentId,
  name: guideText([14, 60, 34]),
  short: guideText([6, 20, 14]),
  scheme: contentId,
  capacity: z.int().min(1).max(9999).nullable(),
  purposes: z.array(contentId).min(1),
  parts: z.array(contentId).default([]),
  fees: z.array(z.strictObject({ slot: contentId.nullable(), yen: z.int().min(0).max(999_999) })),
  feeNote: help.nullable(),
  note: help.nullable(),
});

const facilitySchema = z
  .strictObject({
    id: contentId,
    name: guideText([20, 90, 44]),
    short: guideText([8, 24, 20]),
    example: z.literal(true),
    procedure: contentId,
    address: line(60),
    phone: z
      .string()
      .regex(/^0\d{1,4}-\d{1,4}-\d{3,4}$/, '"000-000-0000"')
      .nullable(),
    closedWeekdays: z.array(weekday).max(6),
    closedOnHolidays: z.boolean(),
    closedDates: z.array(closedDate),
    period,
    keyNote: guideText(paragraphLengths).nullable(),
    rooms: z.array(roomSchema).min(1),
  })
  .transform(({ rooms, ...facility }) => ({
    ...facility,
    rooms: rooms.map((room) => ({ ...room, facility: facility.id })),
  }));

const application = z.strictObject({
  form: contentId,
  facts: z.strictObject({
    name: line(64),
    kana: line(64),
    phone: line(64),
    group: line(64),
    event: line(64),
    publish: z.strictObject({ fact: line(64), option: contentId }),
  }),
});

/** `facilities.json`; reading it gives the book. */
export const facilitiesFile = z.strictObject({
  holdMinutes: z.int().min(10).max(10_080),
  contactDays: z.int().min(0).max(366),
  application: application.nullable(),
  purposes: z.array(z.strictObject({ id: contentId, name: guideText([14, 40, 30]) })).min(1),
  schemes: z.array(schemeSchema).min(1),
  facilities: z.array(facilitySchema).min(1),
});
