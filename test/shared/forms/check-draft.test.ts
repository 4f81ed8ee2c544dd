import { describe, expect, it } from 'vitest';
import type { DraftRequest } from '../../../shared/domain/draft.ts';
import { checkDraft } from '../../../shared/forms/check-draft.ts';
import { said, sampleBook, sampleChoice, sampleFact, sampleForm } from '../../support/sample-fact.ts';

const book = sampleBook(
  [sampleForm('register', ['role', 'client', 'phone', 'number', 'seal', 'day', 'copied']), sampleForm('tax', ['year'])],
  [
    sampleFact({ id: 'role', kind: sampleChoice('self', 'proxy') }),
    sampleFact({ id: 'client', when: { is: ['role', 'proxy'] } }),
    sampleFact({ id: 'phone', kind: { kind: 'phone' } }),
    sampleFact({ id: 'number', origins: [{ kind: 'never', when: null }] }),
    sampleFact({ id: 'seal', origins: [{ kind: 'staff', when: null }] }),
    sampleFact({ id: 'day', kind: { kind: 'date', span: 'any' }, origins: [{ kind: 'today', when: null }] }),
    sampleFact({ id: 'copied', origins: [{ kind: 'copy', fact: 'client', when: null }] }),
    sampleFact({ id: 'year', kind: { kind: 'digits', shortest: 1, longest: 2 } }),
  ],
);

const check = (values: DraftRequest['values'], forms: readonly string[] = ['register']) =>
  checkDraft({ withCard: false, forms, values }, { book, procedures: [], today: '2026-11-21' });

describe('a draft that a kiosk hands in', () => {
  it('is kept in one way of writing, words marked for staff', () => {
    const checked = check({ role: said('proxy'), client: said(' みらい はなこ '), phone: said('０２４６-12-3456') });
    expect(checked.ok && checked.value.values).toEqual({
      role: said('proxy'),
      client: said('みらい はなこ', true),
      phone: said('0246123456'),
    });
  });

  it('keeps nothing that no longer counts, and nothing that follows by itself', () => {
    const checked = check({
      role: said('self'),
      client: said('みらい はなこ'),
      day: { value: '2026-11-21', source: 'derived', doubt: false },
      copied: { value: 'みらい はなこ', source: 'derived', doubt: false },
    });
    expect(checked.ok && checked.value.values).toEqual({ role: said('self') });
  });

  it('keeps each form once, and what several want', () => {
    const checked = check({ year: said('7'), role: said('self') }, ['tax', 'register', 'tax']);
    expect(checked.ok && [checked.value.forms, Object.keys(checked.value.values)]).toEqual([
      ['tax', 'register'],
      ['role', 'year'],
    ]);
  });

  it('does not trust the names of facts', () => {
    const values = JSON.parse('{"__proto__":{"value":"a","source":"asked","doubt":false}}') as DraftRequest['values'];
    expect(check(values)).toMatchObject({ error: { data: { fact: '__proto__', fault: null } } });
  });

  it.each<[string, DraftRequest['values'], string, string | null]>([
    ['an unknown fact', { crown: said('a') }, 'crown', null],
    ['a fact of staff', { seal: said('a') }, 'seal', null],
    ['a fact that is never here', { number: said('a') }, 'number', null],
    ['a day of its own', { day: said('2026-11-20') }, 'day', null],
    ['a value in the name of staff', { phone: { ...said('0246123456'), source: 'staff' } }, 'phone', null],
    ['a 個人番号', { client: said('123456789018') }, 'client', 'my-number'],
    [
      'a 個人番号 where it was copied',
      { copied: { ...said('123456789018'), source: 'derived' } },
      'copied',
      'my-number',
    ],
    ['a fact of another form', { year: said('7') }, 'year', null],
    ['a card that this does not come from', { phone: { ...said('0246123456'), source: 'card' } }, 'phone', null],
    ['letters in a phone number', { phone: said('phone') }, 'phone', 'signs'],
  ])('is refused for %s', (...[, values, fact, fault]) =>
    expect(check(values)).toEqual({ ok: false, error: { code: 'BAD_VALUE', data: { fact, fault } } }),
  );

  it('keeps what a card says as it stands there, but for what nothing may hold', () => {
    const facts = [
      sampleFact({
        id: 'name',
        kind: { kind: 'words', longest: 3 },
        origins: [{ kind: 'card', item: 'name', when: null }],
      }),
    ];
    const cards = { book: sampleBook([sampleForm('register', ['name'])], facts), procedures: [], today: '2026-11-21' };
    const handed = (name: string) =>
      checkDraft(
        { withCard: true, forms: ['register'], values: { name: { value: name, source: 'card', doubt: false } } },
        cards,
      );
    expect(handed('𠮷田　髙子　')).toMatchObject({
      value: { values: { name: { value: '𠮷田　髙子　', doubt: false } } },
    });
    expect(handed('田\u202e髙')).toMatchObject({ error: { data: { fault: 'signs' } } });
    expect(handed('123456789018')).toMatchObject({ error: { data: { fault: 'my-number' } } });
  });

  it('is refused for an unknown form', () =>
    expect(check({}, ['register', 'crown'])).toMatchObject({ error: { data: { fact: null, fault: null } } }));
});
