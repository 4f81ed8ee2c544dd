// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { startTexts } from '../../../renderer/i18n/start-texts.ts';
import { ExportRightDialog } from '../../../renderer/manager/export-right-dialog.tsx';
import { HouseProvider, type House } from '../../../renderer/manager/house.ts';
import { managerTexts } from '../../../renderer/manager/texts.ts';

beforeAll(() => {
  // jsdom draws no dialogs
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = () => undefined;
});
afterEach(cleanup);

function ask(exportsUntil: string | null) {
  const onSet = vi.fn();
  const house = { now: Date.parse('2026-11-24T10:00:00+09:00'), town: { office: { timeZone: 'Asia/Tokyo' } } };
  const account = { id: 's1', login: 'sato', name: '佐藤', role: 'counter', createdAt: 0, endsOn: null } as const;
  render(
    <I18nextProvider i18n={startTexts(managerTexts, 'ja')}>
      <HouseProvider value={house as unknown as House}>
        <ExportRightDialog
          account={{ ...account, exportsUntil, endedAt: null }}
          onSet={onSet}
          onBack={() => undefined}
        />
      </HouseProvider>
    </I18nextProvider>,
  );
  return onSet;
}

const send = () => fireEvent.submit(document.querySelector('form')!);
const day = (value: string) => fireEvent.change(screen.getByLabelText('最後の日'), { target: { value } });

it('gives the right until a day, never without one and never until a day that is over', () => {
  const onSet = ask(null);
  fireEvent.click(screen.getByLabelText('この日まで 出せる'));
  send();
  expect(screen.getByRole('alert').textContent).toBe('入れてください。');
  day('2026-11-23');
  expect(screen.getByRole('alert').textContent).toContain('今日より後の日');
  expect(onSet).not.toHaveBeenCalled();
  day('2026-12-31');
  send();
  expect(onSet.mock.calls).toEqual([['2026-12-31']]);
});

it('takes the right away', () => {
  const onSet = ask('2026-12-31');
  expect(screen.getByLabelText<HTMLInputElement>('最後の日').value).toBe('2026-12-31');
  fireEvent.click(screen.getByLabelText('出せない'));
  send();
  expect(onSet.mock.calls).toEqual([[null]]);
});
