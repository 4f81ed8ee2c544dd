import type { Application, DraftFact, DraftView } from './draft.ts';

/**
 * The facts with one corrected by staff. What stood there first stays beside it, unless it is what stands there again.
 * `shown` = what stood there just now, also when it only followed from other facts; null = nothing.
 */
export function withCorrection(
  facts: DraftView['facts'],
  { fact, value, shown }: { readonly fact: string; readonly value: string; readonly shown: string | null },
): DraftView['facts'] {
  const before: DraftFact | undefined = Object.hasOwn(facts, fact) ? facts[fact] : undefined;
  const first = before?.was ?? shown;
  return { ...facts, [fact]: { value, source: 'staff', doubt: false, was: first === value ? null : first } };
}

/** The applications with one changed; null = there is none of this form. */
export function withApplication(
  applications: readonly Application[],
  form: string,
  change: Partial<Application>,
): readonly Application[] | null {
  if (!applications.some((one) => one.form === form)) return null;
  return applications.map((one) => (one.form === form ? { ...one, ...change } : one));
}
