import type { Fact } from '../../shared/domain/fact.ts';
import { checkValue } from '../../shared/forms/check-value.ts';
import { fail, failWith, type Result } from '../../shared/lib/result.ts';
import type { BadValue } from './new-draft.ts';

/** What staff write of one fact, as it is kept; anything else has no place in these facts. */
export function checkCorrection(
  facts: readonly Fact[],
  { fact: id, value }: { readonly fact: string; readonly value: string },
  today: string,
): Result<string, BadValue | { readonly code: 'UNKNOWN_FACT' }> {
  const fact = facts.find((one) => one.id === id);
  // A 個人番号 is written by hand on the paper, never here.
  if (!fact || fact.origins.some(({ kind }) => kind === 'never')) return fail('UNKNOWN_FACT');
  const checked = checkValue(fact, value, { today });
  return checked.ok ? checked : failWith('BAD_VALUE', { fact: id, fault: checked.error.code });
}
