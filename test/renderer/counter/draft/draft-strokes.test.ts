import { beforeEach, expect, it, vi } from 'vitest';
import { draftStrokes, type DraftKeyboard } from '../../../../renderer/counter/draft/draft-strokes.ts';
import { happen, useCounter } from '../../../../renderer/counter/store.ts';
import { stop, view } from '../desk-builder.ts';
import { draftView, guidance } from './sample.ts';

const visitor = stop('A012', { state: 'serving', counter: 1 });

beforeEach(() => {
  happen({ type: 'session ended' });
  happen({ type: 'session began', counter: 1, staff: 's1' });
});

function desk({ opened = true, exportsUntil = null as string | null, marks = ['main'] } = {}) {
  if (opened) {
    happen({ type: 'draft', move: { kind: 'opening', visit: visitor.visitId } });
    happen({ type: 'draft', move: { kind: 'shown', view: draftView() } });
  }
  const acts = { openDraft: vi.fn(), printForm: vi.fn(), acceptForm: vi.fn() };
  const drafts = { [visitor.visitId]: marks.map((form) => ({ form, state: 'drafted', printed: false }) as const) };
  const keyboard = { acts, guidance, me: { exportsUntil }, part: { here: visitor }, view: view([visitor], { drafts }) };
  return { acts, keyboard: keyboard as unknown as DraftKeyboard };
}

const panel = () => useCounter.getState().panel.kind;

it('opens what is closed, and corrects what is open', () => {
  const closed = desk({ opened: false });
  draftStrokes.draft(closed.keyboard);
  expect(closed.acts.openDraft).toHaveBeenCalledWith(visitor);
  draftStrokes.draft(desk().keyboard);
  expect(panel()).toBe('draft-correct');
});

it('does nothing for a visitor without a draft', () => {
  const { acts, keyboard } = desk({ opened: false, marks: [] });
  for (const stroke of Object.values(draftStrokes)) stroke(keyboard);
  expect(acts.openDraft).not.toHaveBeenCalled();
  expect(acts.printForm).not.toHaveBeenCalled();
  expect(panel()).toBe('none');
});

it('works on the form that is looked at', () => {
  const { acts, keyboard } = desk();
  draftStrokes['print-form'](keyboard);
  draftStrokes['next-form'](keyboard);
  draftStrokes['accept-form'](keyboard);
  expect(acts.printForm).toHaveBeenCalledWith(visitor, 'main');
  expect(acts.acceptForm).toHaveBeenCalledWith(visitor, 'other');
});

it('says that the right to export is wanted, or asks for the format', () => {
  draftStrokes['export-form'](desk().keyboard);
  expect(useCounter.getState().note?.error.code).toBe('NO_PERMISSION');
  draftStrokes['export-form'](desk({ exportsUntil: '2026-12-31' }).keyboard);
  expect(panel()).toBe('draft-export');
});

it.each([
  ['identity', 'draft-identity'],
  ['back-form', 'draft-back'],
  ['erase-draft', 'draft-erase'],
] as const)('asks before it does: %s', (stroke, asked) => {
  draftStrokes[stroke](desk().keyboard);
  expect(panel()).toBe(asked);
});
