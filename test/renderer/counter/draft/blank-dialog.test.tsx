// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { BlankDialog } from '../../../../renderer/counter/draft/blank-dialog.tsx';
import { happen } from '../../../../renderer/counter/store.ts';
import { atDesk, standIns } from './at-desk.tsx';
import { guidance } from './sample.ts';

beforeAll(standIns);
afterEach(() => {
  cleanup();
  happen({ type: 'session ended' });
});

const { forms } = guidance.book;
const printed = (): string | null => document.querySelector('[data-print-sheets]')?.textContent ?? null;

it('prints the form of a letter blank, though somebody with a draft is here, and then holds no sheet any more', async () => {
  const { bridge } = atDesk(<BlankDialog />, { panel: { kind: 'blank-forms' } });
  let sheet: string | null = null;
  bridge.printPage.mockImplementation(() => {
    sheet = printed();
    return Promise.resolve({ kind: 'printed' });
  });
  const form = forms[0];
  fireEvent.keyDown(document.body, { key: form?.letter.toLowerCase() ?? '' });
  await screen.findByText('申請書を 印刷しました。');
  expect(sheet).toContain(form?.paperTitle);
  expect(sheet).not.toContain('見本　花子');
  expect(printed()).toBeNull();
});

it('says when nothing came out, and can be asked again', async () => {
  const { bridge } = atDesk(<BlankDialog />, { panel: { kind: 'blank-forms' } });
  bridge.printPage.mockImplementation(() => Promise.resolve({ kind: 'failed' }));
  const letter = forms[0]?.letter ?? '';
  fireEvent.keyDown(document.body, { key: letter });
  await screen.findByText('印刷できませんでした。');
  fireEvent.keyDown(document.body, { key: letter });
  await expect.poll(() => bridge.printPage.mock.calls.length).toBe(2);
});
