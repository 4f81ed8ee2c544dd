// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { DeskProvider, type Desk } from '../../../../renderer/counter/desk.ts';
import { HoldDialog } from '../../../../renderer/counter/dialogs/hold-dialog.tsx';
import { counterTexts } from '../../../../renderer/counter/texts.ts';
import { startTexts } from '../../../../renderer/i18n/start-texts.ts';
import { stop, TEN, town } from '../desk-builder.ts';

beforeAll(() => {
  // jsdom draws no dialogs
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = () => undefined;
});
afterEach(cleanup);

function ask() {
  const hold = vi.fn();
  const visitor = stop('A012', { state: 'serving', counter: 1 });
  const desk: Pick<Desk, 'town' | 'language' | 'now'> & { acts: { hold: typeof hold } } = {
    ...{ town, language: 'ja', now: TEN },
    acts: { hold },
  };
  render(
    <I18nextProvider i18n={startTexts(counterTexts, 'ja')}>
      <DeskProvider value={desk as unknown as Desk}>
        <HoldDialog stop={visitor} />
      </DeskProvider>
    </I18nextProvider>,
  );
  return { hold, visitor };
}

const press = (key: string, target: Element = document.body) => fireEvent.keyDown(target, { key });

it('holds for a usual time, or for one not known, with one key', () => {
  const { hold, visitor } = ask();
  press('2');
  press('0');
  expect(hold.mock.calls).toEqual([
    [visitor, '10:20'],
    [visitor, null],
  ]);
});

it('takes any other time, and digits typed there stay there', () => {
  const { hold, visitor } = ask();
  const field = screen.getByRole('textbox');
  press('1', field);
  expect(hold).not.toHaveBeenCalled();
  fireEvent.change(field, { target: { value: '14時30分' } });
  fireEvent.submit(field);
  expect(hold.mock.calls).toEqual([[visitor, '14:30']]);
});

it('asks again for a time nobody can read', () => {
  const { hold } = ask();
  const field = screen.getByRole('textbox');
  fireEvent.change(field, { target: { value: 'あとで' } });
  fireEvent.submit(field);
  expect(screen.getByRole('alert').textContent).toContain('15:00 のように');
  expect(hold).not.toHaveBeenCalled();
});
