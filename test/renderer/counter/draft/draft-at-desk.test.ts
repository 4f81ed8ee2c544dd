import { describe, expect, it } from 'vitest';
import type { CounterEvent } from '../../../../renderer/counter/event.ts';
import { reduce } from '../../../../renderer/counter/reduce.ts';
import { untouched, type CounterState } from '../../../../renderer/counter/state.ts';
import type { DraftMove } from '../../../../renderer/counter/draft/draft-at-desk.ts';
import { draftView } from './sample.ts';

const seated: CounterState = { ...untouched, seat: { kind: 'at', counter: 1, seen: true } };
const after = (...events: readonly CounterEvent[]): CounterState => events.reduce(reduce, seated);
const moves = (...all: readonly DraftMove[]): CounterEvent[] => all.map((move) => ({ type: 'draft', move }));
const visit = 'visit-A012';
const view = draftView();
const lost = { code: 'CONNECTION_LOST' } as const;
const opened = moves({ kind: 'opening', visit }, { kind: 'shown', view });

describe('the draft at the desk', () => {
  it('opens, and keeps the chosen form over changes', () => {
    const chosen = after(...opened, ...moves({ kind: 'form chosen', form: 'other' }, { kind: 'shown', view }));
    expect(chosen.draft).toMatchObject({ kind: 'open', form: 'other', paper: null });
  });

  it('is gone with the visitor, and what comes later for them is not taken', () => {
    const left = after(...opened, ...moves({ kind: 'left' }));
    expect(left.draft).toBeNull();
    const late = after(...moves({ kind: 'opening', visit }, { kind: 'left' }, { kind: 'shown', view }));
    expect(late.draft).toBeNull();
    const other = moves({ kind: 'opening', visit: 'visit-A013' }, { kind: 'shown', view }, { kind: 'erased', visit });
    expect(after(...other).draft).toEqual({ kind: 'opening', visit: 'visit-A013' });
  });

  it.each<CounterEvent>([
    { type: 'session ended' },
    { type: 'left seat' },
    { type: 'seat shown', state: { kind: 'closed' }, name: '佐藤' },
    { type: 'refused', error: { code: 'NO_COUNTER', data: undefined }, ticket: null },
  ])('is forgotten with the seat: $type', (event) => {
    expect(JSON.stringify(after(...opened, event))).not.toContain('ミホン');
  });

  it('closes its dialogs with it', () => {
    const asking: CounterEvent = { type: 'panel opened', panel: { kind: 'draft-correct' } };
    expect(after(...opened, asking).panel).toEqual({ kind: 'draft-correct' });
    expect(after(...opened, asking, ...moves({ kind: 'left' })).panel).toEqual({ kind: 'none' });
    expect(after(...opened, asking, ...moves({ kind: 'erased', visit })).panel).toEqual({ kind: 'none' });
    expect(after(asking).panel).toEqual({ kind: 'none' });
  });

  it('keeps a dialog open for what can be put right in it', () => {
    const asking: CounterEvent = { type: 'panel opened', panel: { kind: 'draft-correct' } };
    const began: CounterEvent = { type: 'began', act: 'correctFact', stop: null };
    const bad = { code: 'BAD_VALUE', data: { fact: 'born', fault: 'no-such-date' } } as const;
    const refused = after(...opened, asking, began, { type: 'refused', error: bad, ticket: 'A012' });
    expect(refused).toMatchObject({ panel: { kind: 'draft-correct' }, note: { error: { code: 'BAD_VALUE' } } });
  });

  it('says why it could not be opened, and opens again', () => {
    const refused = moves({ kind: 'opening', visit }, { kind: 'refused', visit, error: lost });
    expect(after(...refused).draft).toMatchObject({ kind: 'refused' });
    expect(after(...refused, ...opened).draft).toMatchObject({ kind: 'open' });
  });
});
