import { describe, expect, it } from 'vitest';
import type { ManagerEvent } from '../../../renderer/manager/event.ts';
import { reduce } from '../../../renderer/manager/reduce.ts';
import { untouched, type ManagerState } from '../../../renderer/manager/state.ts';

const after = (...events: readonly ManagerEvent[]): ManagerState => events.reduce(reduce, untouched);

const account = {
  id: 's1',
  login: 'sato',
  name: '佐藤',
  role: 'counter',
  createdAt: 0,
  endsOn: null,
  exportsUntil: null,
  endedAt: null,
} as const;

describe('the manager’s page', () => {
  it('keeps a form open when the hub does not take it, with the reason', () => {
    const state = after(
      { type: 'panel opened', panel: { kind: 'new staff' } },
      { type: 'began' },
      { type: 'refused', error: { code: 'LOGIN_TAKEN', data: undefined } },
    );
    expect(state).toMatchObject({
      panel: { kind: 'new staff' },
      busy: false,
      note: { error: { code: 'LOGIN_TAKEN' } },
    });
  });

  it('closes a question that was refused and keeps the reason', () => {
    const state = after(
      { type: 'panel opened', panel: { kind: 'end staff', account } },
      { type: 'began' },
      { type: 'refused', error: { code: 'LAST_MANAGER', data: undefined } },
    );
    expect(state).toMatchObject({ panel: { kind: 'none' }, note: { error: { code: 'LAST_MANAGER' } } });
  });

  it('shows the code after a device was named', () => {
    const shown = { code: 'ABCDEFGH', expiresAt: 1, kind: 'kiosk', name: 'ロビー', before: [] } as const;
    const state = after({ type: 'began' }, { type: 'done', next: { kind: 'code', shown } });
    expect(state).toEqual({ section: 'house', busy: false, panel: { kind: 'code', shown }, note: null });
  });

  it('forgets an old word when something new is begun', () => {
    const added: ManagerEvent = { type: 'done', note: { kind: 'staff added', name: '佐藤', login: 'sato' } };
    expect(after(added).note).not.toBeNull();
    expect(after(added, { type: 'panel opened', panel: { kind: 'new device' } }).note).toBeNull();
    expect(after(added, { type: 'put away' }).note).toBeNull();
  });

  it('keeps nothing for the next person', () => {
    expect(after({ type: 'panel opened', panel: { kind: 'new staff' } }, { type: 'session ended' })).toEqual(untouched);
  });

  it('leaves what lay over the old part behind when another part is chosen', () => {
    const state = after(
      { type: 'panel opened', panel: { kind: 'kiosk pin' } },
      { type: 'section chosen', section: 'figures' },
    );
    expect(state).toEqual({ ...untouched, section: 'figures' });
  });

  it('stays in its part when something is done, and keeps a refused PIN open', () => {
    const figures = after({ type: 'section chosen', section: 'paper' }, { type: 'began' }, { type: 'done' });
    expect(figures.section).toBe('paper');
    const refused = after(
      { type: 'panel opened', panel: { kind: 'kiosk pin' } },
      { type: 'began' },
      { type: 'refused', error: { code: 'WEAK_PIN', data: { why: 'row' } } as never },
    );
    expect(refused.panel.kind).toBe('kiosk pin');
  });
});
