// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Stop } from '../../../../shared/domain/visit.ts';
import { useDraftWatch } from '../../../../renderer/counter/draft/use-draft-watch.ts';
import { myPart } from '../../../../renderer/counter/my-part.ts';
import { happen, useCounter } from '../../../../renderer/counter/store.ts';
import { stop, town, view } from '../desk-builder.ts';
import { draftView } from './sample.ts';

beforeEach(() => happen({ type: 'session began', counter: 1, staff: 's1' }));
afterEach(() => {
  cleanup();
  happen({ type: 'session ended' });
});

const drafts = { 'visit-A012': [{ form: 'main', state: 'drafted', printed: false }] } as const;

function watching() {
  const openDraft = vi.fn(({ visitId }: { visitId: string }) => {
    happen({ type: 'draft', move: { kind: 'opening', visit: visitId } });
    happen({ type: 'draft', move: { kind: 'shown', view: draftView() } });
  });
  function Watch({ stops, away }: { readonly stops: readonly Stop[]; readonly away: boolean }) {
    const shown = view(stops, { drafts });
    useDraftWatch({ part: myPart(shown, town, 1), view: shown, acts: { openDraft }, away });
    return null;
  }
  const { rerender } = render(<Watch stops={[]} away={false} />);
  const show = (stops: readonly Stop[], away = false) => act(() => rerender(<Watch stops={stops} away={away} />));
  return { openDraft, show };
}

const here = (state: Stop['state'], ticket = 'A012') => stop(ticket, { state, counter: 1 });

it('opens the draft of a visitor who is served, once, and of nobody who is only called', () => {
  const { openDraft, show } = watching();
  show([here('called')]);
  expect(openDraft).not.toHaveBeenCalled();
  show([here('serving')]);
  show([here('serving'), stop('A013')]);
  expect(openDraft).toHaveBeenCalledTimes(1);
});

it('opens none for visitors without one', () => {
  const { openDraft, show } = watching();
  show([here('serving', 'A013')]);
  expect(openDraft).not.toHaveBeenCalled();
});

it('waits for the hub to be there', () => {
  const { openDraft, show } = watching();
  show([here('serving')], true);
  expect(openDraft).not.toHaveBeenCalled();
  show([here('serving')]);
  expect(openDraft).toHaveBeenCalledTimes(1);
});

it.each<[string, Stop[]]>([
  ['leaves', []],
  ['steps out', [here('held')]],
  ['is followed by the next at once', [here('done'), here('serving', 'A013')]],
])('forgets it when the visitor %s', (_, stops) => {
  const { show } = watching();
  show([here('serving')]);
  expect(useCounter.getState().draft?.kind).toBe('open');
  show(stops);
  expect(useCounter.getState().draft).toBeNull();
});
