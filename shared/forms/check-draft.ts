import type { DraftRequest } from '../domain/draft.ts';
import type { Fact, FactValue, FactValues } from '../domain/fact.ts';
import type { FormBook } from '../domain/form.ts';
import { failWith, ok, type Result } from '../lib/result.ts';
import { checkText, checkValue, type FactFault } from './check-value.ts';
import { factsOfForms } from './facts-of-forms.ts';
import { fillSheet } from './fill-sheet.ts';

/** What a draft is checked against. */
export interface DraftRules {
  readonly book: FormBook;
  /** What the visit is for. */
  readonly procedures: readonly string[];
  /** ISO date. */
  readonly today: string;
  /** What a room that is held says, by fact. */
  readonly held?: FactValues;
}

/**
 * Why a draft is refused: nothing of it may be kept. `fact` null = a form is unknown · `fault` null = not of these forms, or
 * not a kiosk's to say.
 */
export interface DraftFault {
  readonly fact: string | null;
  readonly fault: FactFault | null;
}

/**
 * What a kiosk hands in, as it is kept: every value checked and in its one way of writing, nothing that this visit has no
 * use for, and nothing that follows from the rest (`fillSheet` finds it again, with staff's corrections in it). Words said by
 * a visitor are marked for staff, who write the kanji.
 */
export function checkDraft(
  request: DraftRequest,
  rules: DraftRules,
): Result<DraftRequest, { code: 'BAD_VALUE'; data: DraftFault }> {
  const { book, today } = rules;
  const forms = [...new Set(request.forms)];
  if (forms.some((id) => !book.forms.some((form) => form.id === id))) return refused(null, null);
  const facts = new Map(factsOfForms(book, forms).map((fact) => [fact.id, fact]));
  const said: [string, FactValue][] = [];
  for (const [id, one] of Object.entries(request.values)) {
    const fact = facts.get(id);
    if (!fact || !isKiosks(fact, one)) return refused(id, null);
    const checked = one.source === 'asked' ? checkValue(fact, one.value, { today }) : checkText(one.value);
    if (!checked.ok) return refused(id, checked.error.code);
    said.push([id, { ...one, value: checked.value, doubt: one.doubt || wantsStaff(fact, one) }]);
  }
  const asked = said.filter(([, { source }]) => source !== 'derived');
  return ok({ ...request, forms, values: counting(forms, Object.fromEntries(asked), rules) });
}

const refused = (fact: string | null, fault: FactFault | null) => failWith('BAD_VALUE', { fact, fault });

/** Whether a kiosk may say this of a fact. What it found by a rule is not kept. */
function isKiosks({ origins }: Fact, { source }: FactValue): boolean {
  if (origins.some(({ kind }) => kind === 'never')) return false;
  return source === 'derived' || origins.some(({ kind }) => kind === source || (kind === 'card' && source === 'asked'));
}

function wantsStaff({ kind }: Fact, { source, value }: FactValue): boolean {
  return kind.kind === 'words' && source === 'asked' && value.trim() !== '';
}

/** What of it the forms have a use for in this visit; what follows from the rest is not kept, but for what a held room says. */
function counting(
  forms: readonly string[],
  asked: FactValues,
  { book, procedures, today, held = {} }: DraftRules,
): FactValues {
  const said = { ...asked, ...held };
  const { values } = fillSheet({ book, forms, procedures, card: null, said, today });
  return Object.fromEntries(Object.entries(values).filter(([id, { source }]) => source !== 'derived' || id in held));
}
