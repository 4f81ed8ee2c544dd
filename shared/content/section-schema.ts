import * as z from 'zod';
import { contentId, guideText } from './guide-text.ts';

/** An entry of `sections.json`: a section as the board in the lobby lists it. */
export const sectionSchema = z.strictObject({
  id: contentId,
  name: guideText([12, 60, 24]),
  reading: z.string().regex(/^[ぁ-んー・]+$/, 'hiragana'),
  counter: z.int().min(1).max(99),
  floor: z.int(),
  order: z.int().min(1),
  main: z.array(contentId).max(4),
});
