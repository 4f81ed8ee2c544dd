import { describe, expect, it } from 'vitest';
import { layOutForm } from '../../../shared/forms/lay-out-form.ts';
import { answerQuestions, moversCard, type Answerer } from '../../support/answer-questions.ts';
import { sampleGuidance } from '../../support/sample-guidance.ts';

const { book } = sampleGuidance();
const withCard: Answerer = { card: moversCard, pick: 'first' };
const withoutCard: Answerer = { card: null, pick: 'first' };

/** Most questions for oneself, with and without a card: who comes, name, telephone and what the form needs besides. */
const questions: readonly (readonly [procedure: string, card: number, none: number])[] = [
  ['residence-record', 6, 8],
  ['residence-statement', 6, 8],
  ['residence-removed', 5, 7],
  ['seal-certificate', 4, 6],
  ['seal-registration', 3, 5],
  ['family-register', 8, 10],
  ['old-family-register', 8, 10],
  ['family-register-elsewhere', 8, 10],
  ['register-addresses', 7, 9],
  ['status-certificate', 8, 10],
  ['acceptance-certificate', 6, 8],
  ['moving-in', 7, 11],
  ['moving-out', 6, 8],
  ['moving-within', 7, 10],
  ['household-change', 6, 8],
  ['income-certificate', 6, 8],
  ['tax-paid-certificate', 7, 9],
  ['property-certificate', 7, 9],
  ['house-certificate', 5, 7],
  ['health-insurance-join', 7, 9],
  ['health-insurance-leave', 7, 9],
  ['child-allowance', 13, 16],
  ['funeral-allowance', 11, 13],
  ['care-papers', 6, 8],
  ['room', 9, 11],
];

describe('questions of the sample town’s forms', () => {
  it('knows the number for each procedure that has a form', () => {
    const procedures = book.forms.flatMap((form) => form.procedures);
    expect(questions.map(([procedure]) => procedure).sort()).toEqual([...procedures].sort());
  });

  it.each(questions)('%s: at most %i with a card, %i without', (procedure, card, none) => {
    expect(answerQuestions(book, [procedure], withCard).asked.length).toBeLessThanOrEqual(card);
    expect(answerQuestions(book, [procedure], withoutCard).asked.length).toBeLessThanOrEqual(none);
  });

  it.each(questions.map(([procedure]) => procedure))('%s comes to an end whatever is answered', (procedure) => {
    for (const role of ['self', 'household', 'family', 'proxy']) {
      for (const pick of ['first', 'last'] as const) {
        for (const card of [moversCard, null]) {
          const { sheet } = answerQuestions(book, [procedure], { card, pick, answers: { 'applicant.role': role } });
          expect(sheet.open).toEqual([]);
        }
      }
    }
  });
});

/** Two parents with two children move here: six forms. */
const movingIn = [
  'moving-in',
  'health-insurance-join',
  'child-allowance',
  'residence-record',
  'seal-registration',
  'income-certificate',
];
const family = {
  'mover.count': 'four',
  'mover.2.relation': 'spouse',
  'mover.3.relation': 'child',
  'mover.4.relation': 'child',
};

describe('a family that moves in, with six forms', () => {
  const { asked, sheet } = answerQuestions(book, movingIn, { ...withCard, answers: family });
  const value = (id: string) => sheet.values[id]?.value;

  it('asks each name and each birth date once', () => {
    const people = asked.filter((id) => /\.(kana|name)$/.test(id));
    expect(people).toEqual(['applicant.kana', 'mover.2.kana', 'mover.3.kana', 'mover.4.kana']);
    expect(asked.filter((id) => id.endsWith('.birth'))).toEqual(['mover.2.birth', 'mover.3.birth', 'mover.4.birth']);
    expect(asked.length).toBeLessThanOrEqual(30);
  });

  it('takes everybody into the other forms', () => {
    expect([1, 2, 3, 4].map((n) => value(`insured.${n}.kana`))).toEqual([
      value('applicant.kana'),
      value('mover.2.kana'),
      value('mover.3.kana'),
      value('mover.4.kana'),
    ]);
    expect([value('spouse.kana'), value('child.1.kana'), value('child.2.kana'), value('child.count')]).toEqual([
      value('mover.2.kana'),
      value('mover.3.kana'),
      value('mover.4.kana'),
      'two',
    ]);
  });

  it('takes the address on the card for the one before, and asks the new one for all forms', () => {
    expect(value('move.from')).toBe(moversCard.address);
    expect(value('applicant.address')).toContain('架空県みらい町');
    expect([value('move.to'), value('record.address')]).toEqual([
      value('applicant.address'),
      value('applicant.address'),
    ]);
  });

  it('finds the spouse where that one is head of the household', () => {
    const answers = { ...family, 'household.head': 'other', 'mover.1.relation': 'spouse', 'mover.2.relation': 'head' };
    const other = answerQuestions(book, movingIn, { ...withCard, answers });
    expect(other.asked).not.toContain('spouse.kana');
    expect(other.sheet.values['spouse.kana']?.value).toBe(other.sheet.values['mover.2.kana']?.value);
  });
});

describe('a parent who joins the health insurance with two children', () => {
  const { asked, sheet } = answerQuestions(book, ['health-insurance-join', 'child-allowance'], {
    ...withCard,
    answers: {
      'insurance.count': 'three',
      'insured.2.relation': 'child',
      'insured.3.relation': 'child',
      'child.count': 'two',
      'spouse.there': 'none',
    },
  });

  it('asks each name once', () => {
    expect(asked.filter((id) => id.endsWith('.kana'))).toEqual(['applicant.kana', 'insured.2.kana', 'insured.3.kana']);
    expect(sheet.values['child.2.kana']?.value).toBe(sheet.values['insured.3.kana']?.value);
  });
});

describe('a family after a death, with seven forms', () => {
  const afterDeath = [
    'death-notice',
    'household-change',
    'health-insurance-leave',
    'funeral-allowance',
    'care-papers',
    'family-register',
    'old-family-register',
    'residence-removed',
    'property-certificate',
  ];
  const { asked, sheet } = answerQuestions(book, afterDeath, withCard);

  it('asks about the person who died once, and for nobody else', () => {
    const people = asked.filter((id) => /\.(kana|name|birth|death-date)$/.test(id));
    expect(people).toEqual(['applicant.kana', 'deceased.kana', 'deceased.death-date', 'deceased.birth']);
    const late = sheet.values['deceased.kana']?.value;
    for (const id of ['removed.kana', 'person.kana', 'insured.1.kana']) expect(sheet.values[id]?.value).toBe(late);
    const day = sheet.values['deceased.death-date']?.value;
    for (const id of ['insurance.date', 'care.date', 'move.date']) expect(sheet.values[id]?.value).toBe(day);
  });

  it('asks neither whose papers these are nor why', () => {
    for (const id of ['applicant.role', 'spouse.there', 'care.reason', 'insurance.leave-reason']) {
      expect(asked).not.toContain(id);
    }
    expect(asked.length).toBeLessThanOrEqual(24);
  });
});

describe('the sample town’s forms on paper', () => {
  it.each(book.forms.map((form) => [form.letter, form] as const))('%s has its place on one sheet', (_, form) => {
    expect(layOutForm(form).line).toBeGreaterThanOrEqual(7);
  });

  it('never holds a 個人番号', () => {
    const numbers = book.facts.filter(({ origins }) => origins.some(({ kind }) => kind === 'never'));
    expect(numbers.length).toBeGreaterThan(5);
    for (const { origins, question } of numbers) expect([origins.length, question]).toEqual([1, null]);
  });
});
