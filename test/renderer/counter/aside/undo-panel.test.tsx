// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, expect, it } from 'vitest';
import { UndoPanel } from '../../../../renderer/counter/aside/undo-panel.tsx';
import { DeskProvider, type Desk } from '../../../../renderer/counter/desk.ts';
import { myPart } from '../../../../renderer/counter/my-part.ts';
import { counterTexts } from '../../../../renderer/counter/texts.ts';
import { startTexts } from '../../../../renderer/i18n/start-texts.ts';
import type { EventKind } from '../../../../shared/domain/event.ts';
import { TEN, town, view } from '../desk-builder.ts';

afterEach(cleanup);

function panel(kind: EventKind, secondsLeft: number): string {
  const undo = { event: 1, kind, ticket: 'A012', until: TEN + secondsLeft * 1_000 };
  const counters = view([]).counters.map((one) => ({ ...one, undo }));
  const part = myPart(view([], { counters }), town, 1);
  const desk: Pick<Desk, 'part' | 'now' | 'away'> = { part, now: TEN, away: false };
  const { container } = render(
    <I18nextProvider i18n={startTexts(counterTexts, 'ja')}>
      <DeskProvider value={desk as Desk}>
        <UndoPanel />
      </DeskProvider>
    </I18nextProvider>,
  );
  return container.textContent;
}

it('names what was done to whom, and how long it can be taken back', () => {
  const words = panel('stop.held', 42);
  expect(words).toContain('A012を「保留」にしました');
  expect(words).toContain('あと 45秒 戻せます');
  expect(screen.getByRole('button').textContent).toContain('Ctrl+Z');
});

it('never promises more than a minute, also where this clock goes behind', () => {
  expect(panel('stop.called', 75)).toContain('あと 60秒 戻せます');
});

it('keeps its place when there is nothing to take back', () => {
  expect(panel('stop.held', -1)).toBe('いま 元に戻せる操作は ありません。');
  expect(screen.queryByRole('button')).toBeNull();
});
