import type { Application, DraftFact, DraftView } from './draft.ts';

/** The facts with one corrected by staff: the first value stays beside it, unless it is what stands there again. */
export function withCorrection(facts: DraftView['facts'], id: string, value: string): DraftView['facts'] {
  const before: DraftFact | undefined = Object.hasOwn(facts, id) ? facts[id] : undefined;
  const first = before ? (before.was ?? before.value) : null;
  return { ...facts, [id]: { value, source: 'staff', doubt: false, was: first === value ? null : first } };
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
