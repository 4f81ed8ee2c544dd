import type * as z from 'zod';
import type { Fact } from '../domain/fact.ts';
import type { Form, FormRow } from '../domain/form.ts';
import type { Condition } from '../domain/guide.ts';
import type { peopleSchema } from './fact-schema.ts';
import type { formSchema } from './form-schema.ts';

/** A household as `facts.json` has it. */
export type People = z.infer<typeof peopleSchema>['people'];

/** How the number of a person is written in content. */
const NUMBER = '{n}';

/** A fact with its place among the facts of its people. */
interface PersonFact {
  readonly nth: number;
  readonly fact: Fact;
}

/**
 * The facts of each person, all of the first, then all of the second. Where people are counted by a choice, whose options
 * are one person, two …, those who were not said to be there do not belong to the visit.
 */
export function spreadFacts({ facts, most, counted }: People, counts: readonly string[]): PersonFact[] {
  return Array.from({ length: most }, (_, at) => at + 1).flatMap((n) =>
    facts.flatMap(({ only, ...fact }, nth) => {
      if (only !== null && !only.includes(n)) return [];
      const own = withNumber(fact, n);
      const there = counted === null ? null : atLeast(counted, counts.slice(n - 1));
      return [{ nth, fact: { ...own, when: both(there, own.when) } }];
    }),
  );
}

/** The form with a row for each person; rows that follow each other for the same people go together. */
export function spreadRows(form: z.infer<typeof formSchema>, people: readonly People[]): Form {
  const sections = form.sections.map(({ heading, rows }) => ({ heading, rows: rowsOf(rows, people) }));
  return { ...form, sections };
}

type RawRow = z.infer<typeof formSchema>['sections'][number]['rows'][number];

function rowsOf(rows: readonly RawRow[], people: readonly People[]): FormRow[] {
  const [first, ...others] = rows;
  if (!first) return [];
  const end = others.findIndex(({ each }) => each !== first.each);
  const block = end === -1 ? rows : rows.slice(0, end + 1);
  const plain = block.map(({ lines, cells }) => ({ lines, cells }));
  const most = people.find(({ id }) => id === first.each)?.most ?? 0;
  const spread = Array.from({ length: most }, (_, at) => withNumber(plain, at + 1)).flat();
  return [...(first.each === undefined ? plain : spread), ...rowsOf(rows.slice(block.length), people)];
}

function atLeast(counted: string, options: readonly string[]): Condition {
  return { any: options.map((option) => ({ is: [counted, option] as const })) };
}

function both(one: Condition | null, other: Condition | null): Condition | null {
  return one && other ? { all: [one, other] } : (one ?? other);
}

/** The same value with the number in all its texts. */
function withNumber<Value>(value: Value, n: number): Value {
  const into = (part: unknown): unknown => {
    if (typeof part === 'string') return part.replaceAll(NUMBER, String(n));
    if (Array.isArray(part)) return part.map(into);
    if (part === null || typeof part !== 'object') return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, into(inner)]));
  };
  return into(value) as Value;
}
