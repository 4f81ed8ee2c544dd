import type { DraftRequest } from '../../shared/domain/draft.ts';
import type { Fact, FactValue } from '../../shared/domain/fact.ts';
import type { FormBook } from '../../shared/domain/form.ts';
import { checkValue, type FactFault } from '../../shared/forms/check-value.ts';
import { factsOfForms } from '../../shared/forms/facts-of-forms.ts';
import { holdsMyNumber } from '../../shared/forms/my-number.ts';
import { fail, failWith, ok, type Result } from '../../shared/lib/result.ts';

/** Why a draft or a value is refused; nothing of it was kept. */
export interface BadValue {
  readonly code: 'BAD_VALUE';
  readonly data: { readonly fact: string | null; readonly fault: FactFault | null };
}

const bad = (fact: string | null, fault: FactFault | null) => failWith('BAD_VALUE' as const, { fact, fault });

/** Checks what a kiosk hands in: forms of the book, facts of these forms, values as their facts want them. */
export function checkDraft(
  book: FormBook,
  { forms, values }: DraftRequest,
  today: string,
): Result<DraftRequest['values'], BadValue> {
  if (!forms.every((form) => book.forms.some(({ id }) => id === form))) return bad(null, null);
  const facts = new Map(factsOfForms(book, forms).map((fact) => [fact.id, fact]));
  const kept: Record<string, FactValue> = {};
  for (const [id, value] of Object.entries(values)) {
    const fact = facts.get(id);
    if (!fact || isNeverKept(fact)) return bad(id, null);
    const checked = handedValue(fact, value, today);
    if (!checked.ok) return bad(id, checked.error.code);
    kept[id] = { ...value, value: checked.value };
  }
  return ok(kept);
}

/** What a card says is kept as it stands there: nobody asked for it, nobody can mend it at the kiosk. */
function handedValue(fact: Fact, { value, source }: FactValue, today: string): ReturnType<typeof checkValue> {
  if (source !== 'card') return checkValue(fact, value, { today });
  return holdsMyNumber(value) ? fail('my-number') : ok(value);
}

/** Checks what staff write of one fact. */
export function checkCorrection(
  facts: readonly Fact[],
  { fact: id, value }: { readonly fact: string; readonly value: string },
  today: string,
): Result<string, BadValue | { readonly code: 'UNKNOWN_FACT' }> {
  const fact = facts.find((one) => one.id === id);
  if (!fact || isNeverKept(fact)) return fail('UNKNOWN_FACT');
  const checked = checkValue(fact, value, { today });
  return checked.ok ? checked : bad(id, checked.error.code);
}

/** Facts that no machine of ours keeps (個人番号). */
function isNeverKept({ origins }: Fact): boolean {
  return origins.some(({ kind }) => kind === 'never');
}
