import * as z from 'zod';
import { contentId, guideText } from './guide-text.ts';

const entry = z.union(
  [z.strictObject({ guide: contentId }), z.strictObject({ procedure: contentId, pictogram: z.string().min(1) })],
  'a guide, or a procedure with its pictogram',
);

/** `ways-in.json`: at most six ways in, each with at most six entries, so that one screen holds them. */
export const waysInFile = z
  .array(
    z.strictObject({
      id: contentId,
      pictogram: z.string().min(1),
      reading: z.string().regex(/^[ぁ-んー・ ]*$/, 'hiragana'),
      title: guideText([9, 60, 24]),
      examples: guideText([24, 90, 44]),
      entries: z.array(entry).min(1).max(6),
    }),
  )
  .min(1)
  .max(6);
