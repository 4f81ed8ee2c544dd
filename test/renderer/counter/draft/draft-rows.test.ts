import { expect, it } from 'vitest';
import type { DraftView } from '../../../../shared/domain/draft.ts';
import { fillSheet } from '../../../../shared/forms/fill-sheet.ts';
import { draftRows } from '../../../../renderer/counter/draft/draft-rows.ts';
import { formOrder } from '../../../../renderer/counter/draft/form-order.ts';
import { book, draftView, value } from './sample.ts';

function rowsOf(draft: DraftView) {
  const { procedures, facts: said } = draft;
  const sheet = fillSheet({ book, forms: ['main', 'other'], procedures, card: null, said, today: '2026-11-24' });
  return draftRows(book.forms[1]!, sheet, draft);
}

const checks = (draft: DraftView) =>
  Object.fromEntries(rowsOf(draft).flatMap(({ fact, check }) => (check ? [[fact.id, check]] : [])));

it('asks to look at kana for kanji, at what is empty and must not be, and at what staff write', () => {
  expect(checks(draftView())).toEqual({ name: 'kana', why: 'empty', remark: 'staff' });
});

it.each([
  ['髙橋　花子', 'doubt'],
  ['MARIA', 'doubt'],
  ['みほん 1-2', 'kana'],
  ['ジョン・スミス', 'kana'],
])('says of a doubted %s why', (words, check) => {
  expect(
    checks(draftView({ facts: { ...draftView().facts, name: value(words, 'card', { doubt: true }) } })),
  ).toMatchObject({ name: check });
});

it('wants kanji where kana typed at the kiosk follows an area of the town, not where a card has both', () => {
  const address = '架空県みらい町旭町5番地の6　さくらそう';
  const of = (source: 'asked' | 'card') =>
    checks(draftView({ facts: { ...draftView().facts, name: value(address, source, { doubt: true }) } }));
  expect(of('asked')).toMatchObject({ name: 'kana' });
  expect(of('card')).toMatchObject({ name: 'doubt' });
});

it('has nothing to say of what staff wrote, of none of several, and of what comes from nowhere but a hand', () => {
  const facts = { ...draftView().facts, name: value('さくら', 'staff', { was: 'さくら' }) };
  const rows = rowsOf(draftView({ facts }));
  const row = (id: string) => rows.find(({ fact }) => fact.id === id);
  expect(row('name')).toMatchObject({ check: null, was: 'さくら' });
  expect(row('which')).toMatchObject({ check: null });
  expect(row('home')).toMatchObject({ check: null });
  expect(row('number')).toMatchObject({ byHand: true, check: null, value: null });
});

it('puts the forms of this stop first and leaves out what the content does not know', () => {
  const { applications } = draftView();
  const unknown = { ...applications[0]!, form: 'gone' };
  const order = formOrder(book, [unknown, ...applications], { errand: 'record', also: [] });
  expect(order.map(({ form, here }) => [form.id, here])).toEqual([
    ['main', true],
    ['other', false],
  ]);
});
