import * as z from 'zod';
import { ROW_WIDTH } from '../domain/form.ts';
import { factName } from './fact-schema.ts';
import { contentId, guideText, line } from './guide-text.ts';

const content = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fact'), fact: factName }),
  z.strictObject({ kind: z.literal('sign') }),
  z.strictObject({ kind: z.literal('staff') }),
]);

const row = z.strictObject({
  lines: z.int().min(1).max(4),
  cells: z
    .array(z.strictObject({ label: line(20), width: z.int().min(1).max(ROW_WIDTH), content }))
    .min(1)
    .refine((cells) => cells.reduce((sum, { width }) => sum + width, 0) === ROW_WIDTH, {
      message: `the widths of a row add up to ${ROW_WIDTH}`,
    }),
  /** Once for each of these people, `{n}` in labels and facts. */
  each: contentId.exactOptional(),
});

/** `forms/<id>.json`, before its rows are spread to people. */
export const formSchema = z.strictObject({
  id: contentId,
  letter: z.string().regex(/^[A-Z]$/, 'a letter, "A" to "Z"'),
  example: z.literal(true),
  title: guideText([16, 80, 40]),
  paperTitle: line(24),
  addressee: line(16),
  /** None = only printed blank, to be written by hand. */
  procedures: z.array(contentId),
  proxy: z.boolean(),
  sections: z.array(z.strictObject({ heading: line(24), rows: z.array(row).min(1) })).min(1),
  notes: z.array(line(120)).max(6),
});
