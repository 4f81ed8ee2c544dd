import * as z from 'zod';
import { languages, type Language } from '../domain/language.ts';

/** Longest lengths of a text in Japanese, easy Japanese (readings counted) and English: what fits its place on the screen. */
export type Lengths = readonly [ja: number, easy: number, en: number];

/** Most signs that fit a line of help under an answer, and a paragraph. */
export const helpLengths: Lengths = [34, 130, 70];

/** Most signs of a paragraph. */
export const paragraphLengths: Lengths = [60, 200, 110];

/** An id in content. */
export const contentId = z.string().regex(/^[a-z][a-z0-9-]*$/, 'an id: small letters, digits, hyphens');

/** A text without its ends' spaces, neither empty nor too long for its place. */
export const line = (longest: number) =>
  z
    .string({ error: ({ input }) => (input === undefined ? 'is missing' : 'is no text') })
    .trim()
    .min(1, 'is empty')
    .max(longest, `is longer than ${longest} signs: it does not fit its place`);

/** A text in every language; those to come have the room of English. */
export function guideText([ja, easy, en]: Lengths) {
  const longest: Partial<Record<Language, number>> = { ja, 'ja-x-easy': easy };
  const shape = Object.fromEntries(languages.map((one) => [one, line(longest[one] ?? en)]));
  return z.strictObject(shape as Record<Language, z.ZodString>);
}
