import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact, FactValues } from '../../../shared/domain/fact.ts';
import { checkDraft } from '../../../shared/forms/check-draft.ts';
import { checkValue } from '../../../shared/forms/check-value.ts';
import { fillSheet, type Sheet } from '../../../shared/forms/fill-sheet.ts';
import { formsFor } from '../../../shared/forms/forms-for.ts';
import { moversCard } from '../../support/answer-questions.ts';
import { said } from '../../support/sample-fact.ts';
import { sampleDay, sampleGuidance } from '../../support/sample-guidance.ts';
import { sampleValue } from '../../support/sample-values.ts';

const { book } = sampleGuidance();
const all = [...new Set(book.forms.flatMap(({ procedures }) => procedures))];

/** A visit by chance: what it is for, which options are chosen, what is changed once everything is answered. */
const visit = fc.record({
  procedures: fc.subarray(all, { minLength: 1, maxLength: 5 }),
  card: fc.constantFrom(moversCard, null),
  choices: fc.infiniteStream(fc.nat(9)),
  changes: fc.array(fc.nat(40), { maxLength: 3 }),
});

type Visit = typeof visit extends fc.Arbitrary<infer Value> ? Value : never;

const sheetOf = ({ procedures, card }: Pick<Visit, 'procedures' | 'card'>, answers: FactValues): Sheet => {
  const forms = formsFor(book, procedures).map(({ id }) => id);
  return fillSheet({ book, forms, procedures, card, said: answers, today: sampleDay });
};

/** As a kiosk takes it: in its one way of writing. */
function answer(fact: Fact, choices: Visit['choices']): string {
  const chance = choices.next().value ?? 0;
  if (fact.kind.kind === 'choice') return fact.kind.options[chance % fact.kind.options.length]?.id ?? '';
  if (fact.kind.kind === 'date') return sampleDay;
  const checked = checkValue(fact, fact.optional && chance === 0 ? '' : sampleValue(fact), { today: sampleDay });
  return checked.ok ? checked.value : '';
}

/** All questions answered, some answers changed afterwards, what followed answered again. */
function answersOf(one: Visit): FactValues {
  let answers: FactValues = {};
  const give = (fact: Fact): void => void (answers = { ...answers, [fact.id]: said(answer(fact, one.choices)) });
  const finish = (): void => {
    for (let open = sheetOf(one, answers).open[0]; open; open = sheetOf(one, answers).open[0]) give(open);
  };
  finish();
  for (const change of one.changes) {
    const { facts, values } = sheetOf(one, answers);
    const own = facts.filter(({ id }) => values[id]?.source === 'asked');
    const changed = own[change % own.length];
    if (changed) give(changed);
    finish();
  }
  return answers;
}

describe('what a kiosk hands in', () => {
  it('is taken, and says at the counter what it said at the kiosk', () => {
    fc.assert(
      fc.property(visit, (one) => {
        const { values } = sheetOf(one, answersOf(one));
        const forms = formsFor(book, one.procedures).map(({ id }) => id);
        const request = { withCard: one.card !== null, forms, values };
        const checked = checkDraft(request, { book, procedures: one.procedures, today: sampleDay });
        const kept = checked.ok ? checked.value.values : {};
        const texts = (sheet: Sheet['values']) => Object.entries(sheet).map(([id, { value }]) => [id, value]);
        expect(checked).toMatchObject({ ok: true });
        expect(texts(sheetOf({ ...one, card: null }, kept).values)).toEqual(texts(values));
      }),
      { numRuns: 150 },
    );
  });

  it('has no trace of answers that were changed', () => {
    fc.assert(
      fc.property(visit, (one) => {
        const answers = answersOf(one);
        const sheet = sheetOf(one, answers);
        const counting = Object.entries(answers).filter(([id]) => sheet.values[id]?.source === 'asked');
        expect(sheetOf(one, Object.fromEntries(counting))).toEqual(sheet);
      }),
      { numRuns: 150 },
    );
  });
});
