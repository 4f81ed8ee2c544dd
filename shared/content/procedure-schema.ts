import * as z from 'zod';
import { applicants, channelKinds, feePers, payWays, wordLanguages, type WordLanguage } from '../domain/procedure.ts';
import { contentId, guideText, helpLengths, line, paragraphLengths } from './guide-text.ts';

const short = guideText([40, 140, 80]);
const paragraph = guideText(paragraphLengths);
const yen = z.int().min(0);

const channel = z
  .strictObject({
    kind: z.enum(channelKinds),
    how: paragraph,
    yen: yen.nullable(),
    address: z.url({ protocol: /^https$/ }).nullable(),
  })
  .refine((one) => (one.kind === 'online') === (one.address !== null), {
    path: ['address'],
    message: 'a way online has an address, no other has',
  });

const fee = z.strictObject({ yen, per: z.enum(feePers), since: z.iso.date() });

/** How people say it, colloquial too; misspellings are the search's business. Easy Japanese is found by the Japanese ones. */
const words = z.strictObject({
  kana: z.array(z.string().regex(/^[ぁ-んー]+$/, 'hiragana')).min(3),
  ...(Object.fromEntries(
    wordLanguages.map((one) => [one, one === 'ja' ? z.array(line(30)).min(4) : z.array(line(40)).min(3)]),
  ) as Record<WordLanguage, z.ZodArray<z.ZodString>>),
});

/** An entry of `procedures.json`. */
export const procedureSchema = z
  .strictObject({
    id: contentId,
    code: z.string().regex(/^P\d\d$/, '"P01"'),
    example: z.literal(true),
    name: guideText([16, 80, 40]),
    help: guideText(helpLengths),
    section: contentId,
    line: z.string().regex(/^[A-Z]$/, 'the letter of a line'),
    bring: z.array(z.strictObject({ item: contentId, must: z.boolean() })).max(8),
    fee: fee.nullable(),
    feeNote: short.nullable(),
    pay: z.array(z.enum(payWays)),
    who: z.array(z.enum(applicants)).min(1),
    whoNote: paragraph.nullable(),
    deadline: short.nullable(),
    channels: z.array(channel),
    minutes: z.number().positive().max(120),
    after: z.array(contentId),
    quiet: z.boolean(),
    words,
  })
  .refine((one) => one.fee?.yen === 0 || one.pay.length > 0, { path: ['pay'], message: 'a fee, but no way to pay it' })
  .refine((one) => one.fee !== null || one.feeNote !== null, {
    path: ['feeNote'],
    message: 'no fee: say on what it depends',
  });
