import * as z from 'zod';
import { conditionOn } from './condition-schema.ts';
import { contentId, guideText, helpLengths, paragraphLengths } from './guide-text.ts';

const condition = conditionOn(contentId, contentId);

const option = z.strictObject({
  id: contentId,
  text: guideText([14, 70, 30]),
  help: guideText(helpLengths).nullable(),
});

const question = z.strictObject({
  id: contentId,
  text: guideText([30, 120, 64]),
  help: guideText([50, 180, 100]).nullable(),
  options: z.array(option).min(2, 'a question needs at least two options').max(4),
  unsure: z.boolean(),
  showWhen: condition.nullable(),
});

const caseItem = z.strictObject({ item: contentId, must: z.boolean(), when: condition.exactOptional() });

/** `guides/<id>.json` */
export const guideSchema = z.strictObject({
  id: contentId,
  pictogram: z.string().min(1),
  example: z.literal(true),
  quiet: z.boolean(),
  reading: z.string().regex(/^[ぁ-んー・ ]*$/, 'hiragana'),
  title: guideText([9, 60, 24]),
  examples: guideText([24, 90, 44]),
  questions: z.array(question).max(20),
  outcomes: z.array(
    z.strictObject({
      procedure: contentId,
      when: condition.nullable(),
      note: guideText(paragraphLengths).nullable(),
      bring: z.array(caseItem).max(8).exactOptional(),
    }),
  ),
  advice: z.array(z.strictObject({ id: contentId, text: guideText([80, 260, 150]), when: condition.nullable() })),
});
