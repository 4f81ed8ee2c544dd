// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { AssistDialog } from '../../../../renderer/counter/assist/assist-dialog.tsx';
import { DeskProvider, type Desk } from '../../../../renderer/counter/desk.ts';
import { myPart } from '../../../../renderer/counter/my-part.ts';
import { untouched } from '../../../../renderer/counter/state.ts';
import { happen, useCounter } from '../../../../renderer/counter/store.ts';
import { counterTexts } from '../../../../renderer/counter/texts.ts';
import { startTexts } from '../../../../renderer/i18n/start-texts.ts';
import { searchIndex } from '../../../../shared/search/search-index.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import type { Stop } from '../../../../shared/domain/visit.ts';
import { sampleContent } from '../../../support/sample-guidance.ts';
import { stop, view } from '../desk-builder.ts';

const { town, guidance } = sampleContent();
const index = searchIndex(guidance, town);
const lines = town.lines.map(({ letter }) => ({
  letter,
  waiting: 0,
  admission: { kind: 'open', until: '17:15' } as const,
  wait: { ahead: 0, band: { kind: 'at-once' } as const, tight: false, reason: null },
}));

beforeAll(() => {
  // jsdom draws no dialogs, knows no pointer and does not scroll
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = () => undefined;
  HTMLElement.prototype.scrollIntoView = () => undefined;
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});
afterEach(() => {
  cleanup();
  useCounter.setState(untouched, true);
  delete document.documentElement.dataset['settling'];
});

function open(here: Stop | null = null, language: Language = 'ja', change: Partial<Desk> = {}) {
  const acts = { giveTicket: vi.fn(), putOn: vi.fn() };
  const hall = view(here ? [here] : [], { lines: lines as unknown as ReturnType<typeof view>['lines'] });
  const part = myPart(hall, town, 2);
  const desk = { town, guidance, index, view: hall, part, language: 'ja', acts, publicUrl: null, ...change };
  happen({ type: 'panel opened', panel: { kind: 'assist' } });
  happen({ type: 'assist', move: { kind: 'begun', visit: here?.visitId ?? null, language } });
  render(
    <I18nextProvider i18n={startTexts(counterTexts, 'ja')}>
      <DeskProvider value={desk as unknown as Desk}>
        <AssistDialog />
      </DeskProvider>
    </I18nextProvider>,
  );
  return acts;
}

const pick = (kind: 'guide' | 'errand', id: string): void =>
  act(() => happen({ type: 'assist', move: { kind: 'picked', picked: { kind, id } } }));
const press = (key: string) => fireEvent.keyDown(document.body, { key });
const chosen = () => screen.getAllByRole('button', { pressed: true }).map((key) => key.textContent);

it('finds what is typed, and Enter takes the best', () => {
  open();
  const field = screen.getByRole('textbox');
  fireEvent.change(field, { target: { value: 'ひっこしてきた' } });
  expect(screen.getByRole('list', { name: /見つかった/ })).toBeDefined();
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(useCounter.getState().assist?.picked).toEqual([{ kind: 'guide', id: 'moving-in' }]);
});

it('has a way on where nothing is found', () => {
  open();
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '🙂🙂' } });
  expect(screen.getByRole('status').textContent).toContain('見つかりません');
  expect(screen.getByRole('button', { name: '住民票' })).toBeDefined();
});

it('answers with digits from question to question, and an earlier answer can be changed', () => {
  open();
  pick('guide', 'moving-within');
  press('1');
  press('2');
  press('1');
  const [first, second, third] = chosen();
  for (let step = 0; step < 3; step += 1) press('ArrowUp');
  press('2');
  expect(chosen()).toEqual([expect.anything(), second, third]);
  expect(chosen()[0]).not.toBe(first);
});

it('gives a ticket for the plan without what is left out', () => {
  const { giveTicket } = open();
  pick('errand', 'residence-record');
  pick('errand', 'pension-join');
  const plan = screen.getByRole('complementary', { name: 'この方の まわり方' });
  expect(within(plan).getAllByRole('listitem').length).toBeGreaterThan(1);
  fireEvent.click(within(plan).getByRole('button', { name: '国民年金に入る を 外す' }));
  delete document.documentElement.dataset['settling'];
  press('t');
  expect(giveTicket).toHaveBeenCalledWith([['residence-record']]);
});

it('puts the plan on the ticket of whoever is here, and on nobody else’s', () => {
  const here = stop('B001', { state: 'serving', counter: 2, language: 'en' });
  const { putOn } = open(here, 'en');
  pick('errand', 'pension-join');
  press('u');
  expect(putOn).toHaveBeenCalledWith(here, [['pension-join']]);
  cleanup();
  const nobody = open();
  pick('errand', 'pension-join');
  press('u');
  expect(nobody.putOn).not.toHaveBeenCalled();
});

it('gives nothing before something is chosen', () => {
  const { giveTicket } = open();
  press('t');
  expect(giveTicket).not.toHaveBeenCalled();
});

it('shows the visitor one question in their language, and nothing of what it is about', () => {
  open(null, 'en');
  pick('guide', 'bereavement');
  press('v');
  const { questions, title } = guidance.guides.find(({ id }) => id === 'bereavement')!;
  expect(screen.getByRole('heading').textContent).toBe(questions[0]?.text.en);
  expect(document.body.textContent).not.toContain(title.en);
  expect(document.body.textContent).not.toContain(title.ja);
});

it('lets the visitor go back on the turned screen, and staff answer there with digits', () => {
  open(null, 'ja');
  pick('guide', 'moving-within');
  press('v');
  const first = screen.getByRole('heading').textContent;
  expect(screen.queryByRole('button', { name: '前の質問' })).toBeNull();
  press('1');
  expect(screen.getByRole('heading').textContent).not.toBe(first);
  fireEvent.click(screen.getByRole('button', { name: '前の質問' }));
  expect(screen.getByRole('heading').textContent).toBe(first);
});

it('asks once before answers are lost, and not where there are none', () => {
  open();
  pick('guide', 'moving-within');
  press('1');
  escape();
  expect(screen.getByRole('heading').textContent).toBe('案内を 閉じますか');
  escape();
  expect(useCounter.getState().assist?.answers['moving-within']).toBeDefined();
  escape();
  fireEvent.click(screen.getByRole('button', { name: /消して閉じる/ }));
  expect(useCounter.getState()).toMatchObject({ assist: null, panel: { kind: 'none' } });
  cleanup();
  open();
  escape();
  expect(useCounter.getState().panel.kind).toBe('none');
});

it('does not close over a ticket that is on its way', () => {
  open();
  pick('errand', 'dog');
  act(() => happen({ type: 'began', act: 'issue', stop: null }));
  escape();
  expect(useCounter.getState()).toMatchObject({ panel: { kind: 'assist' }, assist: { picked: [{ id: 'dog' }] } });
});

it('goes on without the hub, but gives no ticket', () => {
  const dates = { time: () => '10:00' } as unknown as Desk['dates'];
  const { giveTicket } = open(null, 'ja', { away: true, dates });
  pick('guide', 'moving-within');
  press('1');
  expect(screen.getByRole('alert').textContent).toContain('案内は このまま 続けられます');
  press('t');
  expect(giveTicket).not.toHaveBeenCalled();
});

it('opens the ways without a visit', () => {
  open();
  pick('errand', 'residence-record');
  const fold = screen.getByRole('button', { name: /窓口に来なくても/ });
  expect(fold.getAttribute('aria-expanded')).toBe('false');
  press('w');
  const [way] = guidance.procedures.find(({ id }) => id === 'residence-record')!.channels;
  expect(document.body.textContent).toContain(way?.how.ja);
});

const escape = () => fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
