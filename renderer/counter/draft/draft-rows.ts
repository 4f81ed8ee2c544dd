import type { DraftFact, DraftView } from '../../../shared/domain/draft.ts';
import type { Fact, FactValue } from '../../../shared/domain/fact.ts';
import type { Form } from '../../../shared/domain/form.ts';
import { factsInForm } from '../../../shared/forms/facts-of-forms.ts';
import type { Sheet } from '../../../shared/forms/fill-sheet.ts';

/** Why staff should look: kanji is missing · something looked wrong · nothing stands where something must · it is theirs to write. */
export type RowCheck = 'kana' | 'doubt' | 'empty' | 'staff';

/** A line of a draft as staff read it. */
export interface DraftRow {
  readonly fact: Fact;
  /** Null = nothing stands there. */
  readonly value: FactValue | null;
  /** What stood there before staff corrected it. */
  readonly was: string | null;
  readonly check: RowCheck | null;
  /** Written on the paper by hand: it never comes onto this machine. */
  readonly byHand: boolean;
}

/** The lines of one form in this visit, in the order of its paper. */
export function draftRows(form: Form, { facts, values }: Sheet, draft: DraftView): DraftRow[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return [...new Set(factsInForm(form))].flatMap((id) => {
    const fact = byId.get(id);
    return fact ? [rowOf(fact, values[id] ?? null, draft.facts[id])] : [];
  });
}

function rowOf(fact: Fact, value: FactValue | null, stored: DraftFact | undefined): DraftRow {
  const byHand = fact.origins.every(({ kind }) => kind === 'never');
  return { fact, value, was: stored?.was ?? null, byHand, check: byHand ? null : checkOf(fact, value) };
}

function checkOf(fact: Fact, value: FactValue | null): RowCheck | null {
  if (value === null || (value.value === '' && !mayBeNone(fact))) {
    if (fact.optional) return null;
    return isStaffs(fact) ? 'staff' : 'empty';
  }
  if (!value.doubt) return null;
  return fact.kind.kind !== 'kana' && wantsKanji(value) ? 'kana' : 'doubt';
}

/** None of several is an answer. */
const mayBeNone = ({ kind }: Fact): boolean => kind.kind === 'several' && kind.least === 0;

const isStaffs = ({ origins }: Fact): boolean => origins.some(({ kind }) => kind === 'staff');

/** Typed at the kiosk, which knows no kanji but those of the town's areas; a card that is doubted has other signs that are wrong. */
const wantsKanji = ({ source, value }: FactValue): boolean => (source === 'card' ? onlyKana : someKana).test(value);

const someKana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Kana with figures and signs. */
const onlyKana = /^(?=.*[\p{Script=Hiragana}\p{Script=Katakana}])[^\p{Script=Han}\p{Script=Latin}]*$/u;
