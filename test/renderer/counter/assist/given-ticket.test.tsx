// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeAll, expect, it } from 'vitest';
import type { PrintOutcome, TicketPaper } from '../../../../shared/bridge.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import type { Ticket } from '../../../../shared/domain/visit.ts';
import { GivenTicket } from '../../../../renderer/counter/assist/given-ticket.tsx';
import { DeskProvider, type Desk } from '../../../../renderer/counter/desk.ts';
import { counterTexts } from '../../../../renderer/counter/texts.ts';
import { startTexts } from '../../../../renderer/i18n/start-texts.ts';
import { sampleContent } from '../../../support/sample-guidance.ts';

const { town } = sampleContent();

beforeAll(() => {
  // jsdom draws no dialogs
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = () => undefined;
});
afterEach(cleanup);

interface Given {
  readonly language: Language;
  readonly outcome: PrintOutcome;
  readonly publicUrl?: string;
}

function given(errands: readonly string[], { language, outcome, publicUrl }: Given) {
  const stops = errands.map((errand) => {
    const line = town.errands.find(({ id }) => id === errand)?.line ?? '';
    return { line, errand, also: [], kind: 'reception' } as const;
  });
  const ticket = { ticket: 'B003', code: 'code', ...stops[0]!, stops, language, arrivedAt: 0, promise: null, ahead: 2 };
  const printed: TicketPaper[] = [];
  const bridge = {
    print: (paper: TicketPaper) => {
      printed.push(paper);
      return Promise.resolve(outcome);
    },
  };
  const desk = { town, bridge, publicUrl: publicUrl ?? null, language: 'ja' };
  render(
    <I18nextProvider i18n={startTexts(counterTexts, 'ja')}>
      <DeskProvider value={desk as unknown as Desk}>
        <GivenTicket ticket={ticket satisfies Ticket} />
      </DeskProvider>
    </I18nextProvider>,
  );
  return printed;
}

const shown = () => document.querySelector('section')?.textContent ?? '';

it('is shown in the visitor’s language and printed in it', async () => {
  const printed = given(['moving-in', 'residence-record'], { language: 'en', outcome: { kind: 'printed' } });
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('番号札が 出ました'));
  expect(printed.map(({ language }) => language)).toEqual(['en']);
  expect(shown()).toContain('2 people before you');
  expect(shown()).toContain('I moved to this town');
});

it('says how the number is taken along without a printer, and offers the phone', async () => {
  given(['moving-in'], { language: 'ja-x-easy', outcome: { kind: 'no-printer' }, publicUrl: 'https://machi.example' });
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('紙に書いて'));
  expect(screen.getByRole('img', { name: 'ばんごうの コード' })).toBeDefined();
});

it('says nothing but the counter of a quiet matter', async () => {
  given(['living-support'], { language: 'ja', outcome: { kind: 'no-printer' } });
  await waitFor(() => expect(screen.getByRole('status')).toBeDefined());
  const { title, line } = town.errands.find(({ id }) => id === 'living-support')!;
  const name = town.lines.find(({ letter }) => letter === line)!.name.ja;
  expect(shown()).toContain('番窓口');
  expect(shown()).not.toContain(title.ja);
  expect(shown()).not.toContain(name);
});
