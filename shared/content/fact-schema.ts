import * as z from 'zod';
import { cardItems, dateSpans, holdItems } from '../domain/fact.ts';
import { conditionOn } from './condition-schema.ts';
import { contentId, guideText, helpLengths, line } from './guide-text.ts';

/** The id of a fact; `{n}` is the number of a person. */
export const factName = z
  .string()
  .max(64)
  .regex(/^[a-z][a-z0-9-]*(\.([a-z0-9-]+|\{n\}))*$/, 'the id of a fact: small letters, digits, hyphens, dots, {n}');

const condition = conditionOn(factName, contentId).nullable().default(null);

const options = z
  .array(
    z.strictObject({
      id: contentId,
      text: guideText([14, 70, 30]),
      help: guideText(helpLengths).nullable().default(null),
    }),
  )
  .min(2, 'a choice needs at least two options')
  .max(10, 'more options than a screen has room for');

const signs = z.int().min(1).max(200);

const kind = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('kana'), script: z.enum(['hiragana', 'katakana']), longest: signs }),
  z.strictObject({ kind: z.literal('words'), longest: signs }),
  z.strictObject({ kind: z.literal('address') }),
  z.strictObject({ kind: z.literal('date'), span: z.enum(dateSpans) }),
  z.strictObject({ kind: z.literal('phone') }),
  z.strictObject({ kind: z.literal('digits'), shortest: z.int().min(1), longest: z.int().max(20) }),
  z.strictObject({
    kind: z.literal('number'),
    least: z.int().min(0),
    most: z.int().max(99_999_999),
    unit: guideText([4, 20, 12]),
  }),
  z.strictObject({ kind: z.literal('choice'), options }),
  z.strictObject({ kind: z.literal('several'), options, least: z.int().min(0) }),
]);

const origin = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('card'), item: z.enum(cardItems), when: condition }),
  z.strictObject({ kind: z.literal('copy'), fact: factName, when: condition }),
  z.strictObject({ kind: z.literal('today'), when: condition }),
  z.strictObject({ kind: z.literal('fixed'), value: line(60), when: condition }),
  z.strictObject({ kind: z.literal('hold'), item: z.enum(holdItems), when: condition }),
  z.strictObject({ kind: z.literal('asked'), when: condition }),
  z.strictObject({ kind: z.literal('staff'), when: condition }),
  z.strictObject({ kind: z.literal('never'), when: condition }),
]);

/** An entry of `facts.json`. */
export const factSchema = z.strictObject({
  id: factName,
  kind,
  origins: z.array(origin).min(1),
  when: condition,
  optional: z.boolean().default(false),
  label: guideText([12, 60, 30]),
  question: guideText([30, 120, 64]).nullable().default(null),
  help: guideText([50, 180, 100]).nullable().default(null),
});

/** A fact of each of several people; `only` = the numbers it is for. */
const personFact = factSchema.extend({ only: z.array(z.int().min(1)).min(1).nullable().default(null) });

/** The other kind of entry: facts that are spread to numbered ones, see `spread-people.ts`. */
export const peopleSchema = z.strictObject({
  people: z.strictObject({
    id: contentId,
    most: z.int().min(1).max(9),
    counted: factName.nullable().default(null),
    facts: z.array(personFact).min(1),
  }),
});
