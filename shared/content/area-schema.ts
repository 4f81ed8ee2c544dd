import * as z from 'zod';
import { numberings } from '../domain/fact.ts';
import { contentId, guideText, line } from './guide-text.ts';

/** `areas.json`: the areas (町字) of the town. */
export const areasFile = z.array(
  z.strictObject({
    id: contentId,
    name: guideText([12, 60, 30]),
    reading: z.string().regex(/^[ぁ-ん]$/, 'the first sound in hiragana'),
    written: line(40),
    numbering: z.enum(numberings),
  }),
);
