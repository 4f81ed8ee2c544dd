import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { vi } from 'vitest';
import type { DraftView } from '../../../../shared/domain/draft.ts';
import { DeskProvider, type Desk } from '../../../../renderer/counter/desk.ts';
import type { Panel } from '../../../../renderer/counter/state.ts';
import { happen } from '../../../../renderer/counter/store.ts';
import { counterTexts } from '../../../../renderer/counter/texts.ts';
import { dates } from '../../../../renderer/i18n/dates.ts';
import { startTexts } from '../../../../renderer/i18n/start-texts.ts';
import { stop, TEN, town, view } from '../desk-builder.ts';
import { draftView, guidance } from './sample.ts';

/** The visitor whose draft it is. */
export const visitor = stop('A012', { state: 'serving', counter: 1 });

/** Draws a part of the desk of counter 1 with a draft open, and answers what was asked of the hub. */
export function atDesk(
  part: ReactNode,
  { draft = draftView(), panel = { kind: 'none' } as Panel, exportsUntil = null as string | null } = {},
) {
  happen({ type: 'session began', counter: 1, staff: 's1' });
  happen({ type: 'draft', move: { kind: 'opening', visit: visitor.visitId } });
  showDraft(draft);
  happen({ type: 'panel opened', panel });
  const acts = {
    correctFact: vi.fn(() => Promise.resolve(true)),
    ...{ checkIdentity: vi.fn(), openDraft: vi.fn(), printForm: vi.fn(), acceptForm: vi.fn(), eraseDraft: vi.fn() },
    ...{ sendBackForm: vi.fn(), exportForm: vi.fn() },
  };
  const bridge = { printPage: vi.fn(() => Promise.resolve({ kind: 'printed' })) };
  const marks = draft.applications.map(({ form, state }) => ({ form, state, printed: false }));
  const desk = {
    ...{ town, guidance, language: 'ja', now: TEN, away: false, counter: 1, acts, bridge },
    ...{ part: { here: visitor }, view: view([visitor], { drafts: { [visitor.visitId]: marks } }) },
    ...{ me: { id: 's1', name: '佐藤', role: 'counter', exportsUntil }, dates: dates('ja', 'Asia/Tokyo') },
  };
  render(
    <I18nextProvider i18n={startTexts(counterTexts, 'ja')}>
      <DeskProvider value={desk as unknown as Desk}>{part}</DeskProvider>
    </I18nextProvider>,
  );
  return { acts, bridge };
}

/** The hub's newest picture of the draft. */
export function showDraft(draft: DraftView): void {
  happen({ type: 'draft', move: { kind: 'shown', view: draft } });
}

/** jsdom draws no dialogs, scrolls nothing and has no fonts. */
export function standIns(): void {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  Object.assign(document, { fonts: { load: () => Promise.resolve([]) } });
}
