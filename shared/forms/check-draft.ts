import type { DraftRequest } from '../domain/draft.ts';
import type { Fact, FactValue, FactValues } from '../domain/fact.ts';
import type { FormBook } from '../domain/form.ts';
import { failWith, ok, type Result } from '../lib/result.ts';
import { checkValue, type FactFault } from './check-value.ts';
import { fillSheet } from './fill-sheet.ts';

/** What a draft is checked against. */
export interface DraftRules {
  readonly book: FormBook;
  /** What the visit is for. */
  readonly procedures: readonly string[];
  /** ISO date. */
  readonly today: string;
}

/** Why a draft is refused: nothing of it may be kept. `fact` null = a form is unknown · `fault` null = not a kiosk's to say. */
export interface DraftFault {
  readonly fact: string | null;
  readonly fault: FactFault | null;
}

/** Sources whose values a kiosk may hand in. */
const HANDED_IN: readonly string[] = ['card', 'asked', 'copy'];

/**
 * What a kiosk hands in, as it is kept: every value checked and in its one way of writing; nothing of facts that the chosen
 * forms do not ask for in this visit, and nothing that follows from the rest (`fillSheet` finds it again, with staff's
 * corrections in it). Words said by a visitor are marked for staff, who write the kanji.
 */
export function checkDraft(
  request: DraftRequest,
  rules: DraftRules,
): Result<DraftRequest, { code: 'BAD_VALUE'; data: DraftFault }> {
  const { book, today } = rules;
  if (request.forms.some((id) => !book.forms.some((form) => form.id === id))) return refused(null, null);
  const kept: [string, FactValue][] = [];
  for (const [id, one] of Object.entries(request.values)) {
    const fact = book.facts.find((known) => known.id === id);
    if (!fact || one.source === 'staff') return refused(id, null);
    const checked = checkValue(fact, one.value, { today });
    if (!checked.ok) return refused(id, checked.error.code);
    if (one.source === 'derived') continue;
    if (!fact.origins.some(({ kind }) => HANDED_IN.includes(kind))) return refused(id, null);
    kept.push([id, { ...one, value: checked.value, doubt: one.doubt || wantsStaff(fact, one, checked.value) }]);
  }
  const forms = [...new Set(request.forms)];
  return ok({ ...request, forms, values: belonging(forms, Object.fromEntries(kept), rules) });
}

const refused = (fact: string | null, fault: FactFault | null) => failWith('BAD_VALUE', { fact, fault });

function wantsStaff({ kind }: Fact, { source }: FactValue, value: string): boolean {
  return kind.kind === 'words' && source === 'asked' && value !== '';
}

/** What the forms ask for in this visit. */
function belonging(forms: readonly string[], said: FactValues, { book, procedures, today }: DraftRules): FactValues {
  const asked = new Set(fillSheet({ book, forms, procedures, card: null, said, today }).facts.map(({ id }) => id));
  return Object.fromEntries(Object.entries(said).filter(([id]) => asked.has(id)));
}
