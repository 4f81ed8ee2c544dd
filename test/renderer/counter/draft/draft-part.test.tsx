// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { DraftPart } from '../../../../renderer/counter/draft/draft-part.tsx';
import { FinishReminder } from '../../../../renderer/counter/draft/finish-reminder.tsx';
import { happen, useCounter } from '../../../../renderer/counter/store.ts';
import { TEN } from '../desk-builder.ts';
import { atDesk, showDraft, standIns, visitor } from './at-desk.tsx';
import { draftView, value } from './sample.ts';

beforeAll(standIns);
afterEach(() => {
  cleanup();
  happen({ type: 'session ended' });
});

const part = <DraftPart stop={visitor} />;
const line = (fact: string) => document.querySelector(`[data-fact=${fact}]`)?.textContent ?? '';

it('shows what stands in the form of this stop, where it came from, and what to check', () => {
  atDesk(part);
  expect(line('born')).toBe('項目 born昭和62年4月3日カード');
  expect(line('phone')).toContain('入力');
  expect(line('name')).toContain('漢字を書く');
  expect(line('why')).toContain('（空らん）');
  expect(line('number')).toContain('紙に 職員が記入');
  expect(screen.getByText(/9項目のうち 3つ 確かめてください/)).toBeDefined();
  expect(screen.getByText(/終了の2時間後に消えます/)).toBeDefined();
});

it('shows the old value beside the corrected one', () => {
  const facts = { ...draftView().facts, name: value('見本　花子', 'staff', { was: 'みほん　はなこ' }) };
  atDesk(part, { draft: draftView({ facts }) });
  expect(line('name')).toBe('項目 name見本　花子訂正前 みほん　はなこ職員');
});

it('goes to the next form and back, each with its state', () => {
  const [other, main] = draftView().applications;
  atDesk(part, {
    draft: draftView({
      applications: [
        { ...other!, state: 'accepted' },
        { ...main!, printedAt: TEN },
      ],
    }),
  });
  expect(screen.getByText('印刷ずみ')).toBeDefined();
  expect(screen.getByText('受け付けた')).toBeDefined();
  fireEvent.click(screen.getByText('次の申請書'));
  expect(line('born')).toBe('');
  expect(line('phone')).toContain('012');
});

it('says who made sure of the person and when', () => {
  atDesk(part, { draft: draftView({ identity: { papers: ['passport'], at: TEN, staffName: '佐藤' } }) });
  expect(screen.getByText(/パスポート/).textContent).toContain('（10:00 佐藤）');
});

it('offers the export to those who may today, and to nobody else', () => {
  atDesk(part, { exportsUntil: '2026-11-24' });
  expect(screen.getByText('データで出す')).toBeDefined();
  cleanup();
  atDesk(part, { exportsUntil: '2026-11-23' });
  expect(screen.queryByText('データで出す')).toBeNull();
});

it('puts the asked form on paper, alone, and says what came of it', async () => {
  const { bridge } = atDesk(part);
  bridge.printPage.mockImplementation(() => {
    expect(document.querySelector('[data-print-sheets]')?.textContent).toContain('ミホン');
    return Promise.resolve({ kind: 'failed' });
  });
  act(() => happen({ type: 'draft', move: { kind: 'paper', paper: { form: 'main', step: 'printing' } } }));
  await waitFor(() => expect(screen.getByText('印刷できませんでした。')).toBeDefined());
  expect(bridge.printPage).toHaveBeenCalledTimes(1);
  expect(document.querySelector('[data-print-sheets]')).toBeNull();
});

it('says why a draft could not be opened, and opens it again', () => {
  const { acts } = atDesk(part);
  const error = { code: 'UNKNOWN_DRAFT', data: undefined } as const;
  act(() => happen({ type: 'draft', move: { kind: 'refused', visit: visitor.visitId, error } }));
  expect(screen.getByText('A012 の下書きは ありません。')).toBeDefined();
  fireEvent.click(screen.getByText('もう一度 開く'));
  expect(acts.openDraft).toHaveBeenCalledWith(visitor);
});

it('holds nothing of the visitor once they are gone', () => {
  atDesk(part);
  act(() => happen({ type: 'draft', move: { kind: 'left' } }));
  expect(document.body.textContent).not.toContain('ミホン');
  expect(JSON.stringify(useCounter.getState())).not.toContain('ミホン');
  act(() => showDraft(draftView()));
  expect(document.body.textContent).not.toContain('ミホン');
});

it('reminds of forms of this stop that are not accepted', () => {
  atDesk(<FinishReminder stop={visitor} />);
  expect(document.body.textContent).toContain('受け付け前の申請書 1まい');
  cleanup();
  const [other, main] = draftView().applications;
  atDesk(<FinishReminder stop={visitor} />, {
    draft: draftView({ applications: [other!, { ...main!, state: 'accepted' }] }),
  });
  expect(document.body.textContent).toBe('');
});
