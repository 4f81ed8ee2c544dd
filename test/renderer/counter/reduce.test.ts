import { describe, expect, it } from 'vitest';
import type { CounterEvent } from '../../../renderer/counter/event.ts';
import { reduce } from '../../../renderer/counter/reduce.ts';
import { untouched, type CounterState } from '../../../renderer/counter/state.ts';

const after = (...events: readonly CounterEvent[]): CounterState => events.reduce(reduce, untouched);

const sat: CounterEvent = { type: 'seated', counter: 2, staff: 's1' };
const seen: CounterEvent = {
  type: 'seat shown',
  state: { kind: 'open', staffName: '佐藤', helping: [] },
  name: '佐藤',
};
const nobodyWaits: CounterEvent = { type: 'refused', error: { code: 'NOBODY_WAITS', data: undefined }, ticket: null };

describe('a window of a counter', () => {
  it('forgets everything at the end of a session but the counter to offer', () => {
    const state = after(sat, seen, { type: 'panel opened', panel: { kind: 'keys' } }, { type: 'session ended' });
    expect(state).toEqual({ ...untouched, last: { staff: 's1', counter: 2 } });
  });

  it('sits where the hub says the session sat', () => {
    expect(after({ type: 'session began', counter: 4, staff: 's1' }).seat).toEqual({
      kind: 'at',
      counter: 4,
      seen: false,
    });
  });

  it('keeps its seat over a lost line', () => {
    expect(after(sat, seen, { type: 'session began', counter: 2, staff: 's1' }).seat).toMatchObject({ seen: true });
    expect(after(sat, seen, { type: 'session began', counter: null, staff: 's1' }).seat).toMatchObject({ seen: true });
  });

  it('remembers which action is on its way until it is answered', () => {
    const doing = after(sat, { type: 'began', act: 'recall', stop: 'x' });
    expect(doing.doing).toMatchObject({ act: 'recall', stop: 'x' });
    expect(reduce(doing, { type: 'done', stay: false }).doing).toBeNull();
    expect(reduce(doing, nobodyWaits)).toMatchObject({ doing: null, note: { act: 'recall' } });
  });

  it('forgets the guide as soon as it does not lie open, and keeps it over a refusal', () => {
    const open: CounterEvent = { type: 'panel opened', panel: { kind: 'assist' } };
    const begun: CounterEvent = { type: 'assist', move: { kind: 'begun', visit: null, language: 'en' } };
    const going = after(sat, seen, open, begun);
    expect(going.assist?.language).toBe('en');
    const asked = reduce(going, { type: 'began', act: 'issue', stop: null });
    const full: CounterEvent = { type: 'refused', error: { code: 'STORE_UNAVAILABLE', data: undefined }, ticket: null };
    expect(reduce(asked, full)).toMatchObject({ assist: going.assist, note: { act: 'issue' } });
    const ends: readonly CounterEvent[] = [
      { type: 'panel closed' },
      { type: 'put away' },
      { type: 'done', stay: false },
      { type: 'session ended' },
      { type: 'seat shown', state: { kind: 'closed' }, name: '佐藤' },
    ];
    for (const end of ends) expect(reduce(going, end).assist).toBeNull();
  });

  it('closes the panel of an action that is done, not one opened meanwhile', () => {
    const asked = after(
      sat,
      { type: 'panel opened', panel: { kind: 'cover' } },
      { type: 'began', act: 'cover', stop: null },
    );
    expect(reduce(asked, { type: 'done', stay: false }).panel.kind).toBe('none');
    const other = reduce(asked, { type: 'panel opened', panel: { kind: 'find' } });
    expect(reduce(other, { type: 'done', stay: false })).toMatchObject({ doing: null, panel: { kind: 'find' } });
  });

  it('keeps a note until the next action', () => {
    const noted = after(sat, { type: 'began', act: 'next', stop: null }, nobodyWaits);
    expect(noted.note?.error.code).toBe('NOBODY_WAITS');
    expect(reduce(noted, seen).note).not.toBeNull();
    expect(reduce(noted, { type: 'began', act: 'next', stop: null }).note).toBeNull();
  });

  it('puts away what lies on top first', () => {
    const both: CounterState = { ...after(sat, nobodyWaits), panel: { kind: 'relieving', counter: 2, by: '鈴木' } };
    const once = reduce(both, { type: 'put away' });
    expect(once).toMatchObject({ panel: { kind: 'none' }, note: { ticket: null } });
    expect(reduce(once, { type: 'put away' }).note).toBeNull();
  });

  it('keeps a panel in which something can be put right, and clears the note with it', () => {
    const panel = { kind: 'hold', stop: 'x' } as const;
    const past: CounterEvent = { type: 'refused', error: { code: 'HOLD_IN_PAST', data: undefined }, ticket: 'A001' };
    const refused = after(sat, { type: 'panel opened', panel }, { type: 'began', act: 'hold', stop: 'x' }, past);
    expect(refused).toMatchObject({ panel, note: { act: 'hold', ticket: 'A001' } });
    expect(reduce(refused, { type: 'panel closed' })).toMatchObject({ panel: { kind: 'none' }, note: null });
    expect(reduce({ ...refused, doing: { act: 'hold', stop: 'x', from: refused.panel } }, nobodyWaits).panel.kind).toBe(
      'none',
    );
  });

  it('leaves a panel of switches open after each', () => {
    const open = after(sat, { type: 'panel opened', panel: { kind: 'cover' } });
    expect(reduce(open, { type: 'done', stay: true }).panel.kind).toBe('cover');
    expect(reduce(open, { type: 'done', stay: false }).panel.kind).toBe('none');
  });

  it('offers a counter again unless the person closed it', () => {
    expect(after(sat, { type: 'left seat' }).last).toBeNull();
  });

  it('has no counter any more when the hub says so', () => {
    const lost = after(sat, seen, {
      type: 'refused',
      error: { code: 'NO_COUNTER', data: undefined },
      ticket: null,
    });
    expect(lost.seat).toEqual({ kind: 'none', loss: null });
    expect(lost.note?.error.code).toBe('NO_COUNTER');
  });

  it('closes dialogs when a colleague relieves it', () => {
    const relieved = after(
      sat,
      seen,
      { type: 'panel opened', panel: { kind: 'pausing' } },
      {
        type: 'seat shown',
        state: { kind: 'open', staffName: '鈴木', helping: [] },
        name: '佐藤',
      },
    );
    expect(relieved.seat).toEqual({ kind: 'none', loss: { kind: 'relieved', counter: 2, by: '鈴木' } });
    expect(relieved.panel.kind).toBe('none');
  });
});
