// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import type { IdentityPaper } from '../../../../shared/domain/draft.ts';
import { DraftPanel } from '../../../../renderer/counter/draft/draft-panels.tsx';
import { papersWanted } from '../../../../shared/domain/papers-wanted.ts';
import { happen } from '../../../../renderer/counter/store.ts';
import { TEN } from '../desk-builder.ts';
import { atDesk, standIns, visitor } from './at-desk.tsx';
import { draftView } from './sample.ts';

beforeAll(standIns);
afterEach(() => {
  cleanup();
  happen({ type: 'session ended' });
});

const ask = (draft = draftView()) =>
  atDesk(<DraftPanel kind="draft-identity" />, { draft, panel: { kind: 'draft-identity' } });
const press = (key: string) => fireEvent.keyDown(document.body, { key });

it.each<[readonly IdentityPaper[], number]>([
  [[], 1],
  [['passport'], 0],
  [['pension-paper'], 1],
  [['other-paper'], 1],
  [['pension-paper', 'other-paper'], 0],
  [['pension-paper', 'care-paper'], 0],
  [['passport', 'other-paper'], 0],
])('with %j wants %i more', (papers, more) => {
  expect(papersWanted(papers)).toBe(more);
});

it('records one paper with a photo', () => {
  const { acts } = ask();
  press('2');
  press('s');
  expect(acts.checkIdentity.mock.calls).toEqual([[visitor, ['driving-licence']]]);
});

it('asks for a second of the others, and for any at all', () => {
  const { acts } = ask();
  press('s');
  expect(screen.getByRole('alert').textContent).toContain('選んでください');
  press('8');
  expect(screen.getByRole('alert').textContent).toContain('あと1点');
  press('s');
  expect(acts.checkIdentity).not.toHaveBeenCalled();
  press('0');
  press('s');
  expect(acts.checkIdentity.mock.calls).toEqual([[visitor, ['pension-paper', 'other-paper']]]);
});

it('reminds of the number where a form uses it, and that a read card proves nothing', () => {
  ask();
  expect(screen.getByText(/番号確認と身元確認/)).toBeDefined();
  expect(screen.getByText(/カードを読み取っただけでは/)).toBeDefined();
  cleanup();
  const plain = draftView({ withCard: false, applications: draftView().applications.slice(0, 1) });
  ask(plain);
  expect(screen.queryByText(/番号確認と身元確認/)).toBeNull();
  expect(screen.queryByText(/カードを読み取っただけでは/)).toBeNull();
});

it('takes a record back that was a mistake', () => {
  const { acts } = ask(draftView({ identity: { papers: ['passport'], at: TEN, staffName: '佐藤' } }));
  press('x');
  expect(acts.checkIdentity.mock.calls).toEqual([[visitor, []]]);
});
