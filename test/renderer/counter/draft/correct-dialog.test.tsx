// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { DraftPanel } from '../../../../renderer/counter/draft/draft-panels.tsx';
import { happen } from '../../../../renderer/counter/store.ts';
import { atDesk, showDraft, standIns, visitor } from './at-desk.tsx';
import { draftView, value } from './sample.ts';

beforeAll(standIns);
afterEach(() => {
  cleanup();
  happen({ type: 'session ended' });
});

const ask = (draft = draftView()) =>
  atDesk(<DraftPanel kind="draft-correct" />, { draft, panel: { kind: 'draft-correct' } });
const line = (name: string) => {
  fireEvent.click(within(screen.getByRole('list', { name: '項目' })).getByText(`項目 ${name}`));
  delete document.documentElement.dataset['settling'];
};
const press = (key: string) => fireEvent.keyDown(document.body, { key });
const field = () => screen.getByRole<HTMLInputElement>('textbox');
const write = (words: string) => {
  fireEvent.change(field(), { target: { value: words } });
  fireEvent.submit(field());
};

it('begins at the first line to check, and goes on to the next once one is written', async () => {
  const { acts } = ask();
  expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('項目 name');
  expect(screen.getByText(/かなで 入っています/)).toBeDefined();
  write('見本　花子');
  expect(acts.correctFact.mock.calls).toEqual([[visitor, 'name', '見本　花子']]);
  const facts = { ...draftView().facts, name: value('見本　花子', 'staff', { was: 'みほん　はなこ' }) };
  act(() => showDraft(draftView({ facts })));
  await waitFor(() => expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('項目 why'));
});

it('keeps what stood there before in sight', () => {
  const facts = { ...draftView().facts, name: value('見本　花子', 'staff', { was: 'みほん　はなこ' }) };
  ask(draftView({ facts }));
  line('name');
  expect(document.querySelector('s')?.textContent).toBe('みほん　はなこ');
  expect(screen.getByText('訂正前')).toBeDefined();
});

it('confirms what is right with Enter, and writes nothing where nothing was asked', () => {
  const { acts } = ask();
  expect(screen.getByText('このままで よい')).toBeDefined();
  fireEvent.submit(field());
  expect(acts.correctFact).toHaveBeenLastCalledWith(visitor, 'name', 'みほん　はなこ');
  line('phone');
  fireEvent.submit(field());
  expect(acts.correctFact).toHaveBeenCalledTimes(1);
});

it.each([
  ['born', '昭和62年2月30日', 'その日は ありません'],
  ['born', '令和9年1月1日', 'この項目では 入れられない日'],
  ['phone', '０３-12ab', '使えない文字'],
  ['phone', '0312', '数字が 足りません'],
  ['kana', '漢字', '使えない文字'],
  ['name', '', '入れてください'],
  ['name', '1234 5678 9018', '個人番号は ここに 入れられません'],
])('refuses %s = %s in words, and asks nobody', (fact, words, said) => {
  const { acts } = ask();
  line(fact);
  write(words);
  expect(screen.getByRole('alert').textContent).toContain(said);
  expect(acts.correctFact).not.toHaveBeenCalled();
});

it.each([
  ['born', 'S62.4.4', '1987-04-04'],
  ['phone', '０９０-1234-5678', '09012345678'],
  ['kana', 'みほん たろう', 'ミホン　タロウ'],
  ['home', '', ''],
  ['name', '𠮷田 髙', '𠮷田 髙'],
])('takes %s = %s', (fact, words, kept) => {
  const { acts } = ask();
  line(fact);
  if (fact === 'home') write('どこか');
  write(words);
  if (fact === 'home') expect(acts.correctFact).toHaveBeenCalledTimes(1);
  else expect(acts.correctFact).toHaveBeenLastCalledWith(visitor, fact, kept);
});

it('reads a date back in full before it is sent', () => {
  ask();
  line('born');
  fireEvent.change(field(), { target: { value: 'H1.1.8' } });
  expect(screen.getByRole('status').textContent).toContain('平成元年1月8日');
});

it('takes one option at one stroke, and several with the key that says so', async () => {
  const { acts } = ask();
  line('why');
  press('2');
  expect(acts.correctFact).toHaveBeenLastCalledWith(visitor, 'why', 'two');
  await waitFor(() => expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('項目 remark'));
  line('which');
  press('3');
  press('1');
  expect(acts.correctFact).toHaveBeenCalledTimes(1);
  press('s');
  expect(acts.correctFact).toHaveBeenLastCalledWith(visitor, 'which', 'one three');
});

it('offers no field for a number that never comes onto this machine', () => {
  ask();
  expect(within(screen.getByRole('list', { name: '項目' })).queryByText('項目 number')).toBeNull();
});
