import { describe, expect, it, vi } from 'vitest';
import type { ConnectionState } from '../../../renderer/client/connection-state.ts';
import type { HubConnection } from '../../../renderer/client/hub-connection.ts';
import { StaffSession } from '../../../renderer/client/staff-session.ts';
import type { SignedIn } from '../../../shared/contract/session.ts';

const KEY = 'machimado.counter.session';

const satoAt = (counter: number | null, role: SignedIn['staff']['role'] = 'counter'): SignedIn => ({
  token: 'token',
  staff: { id: 's1', name: '佐藤', role, exportsUntil: null },
  counter,
  idleSeconds: 600,
});

type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: { code: string } };

/** A hub that answers from a table, and a line that can be lost and found. */
function desk(answers: Record<string, Answer>, kept: string | null = null) {
  let state: ConnectionState = { kind: 'connecting' };
  const listeners = new Set<() => void>();
  const asked: string[] = [];
  const session = Object.fromEntries(
    ['signIn', 'resume', 'stay', 'signOut'].map((name) => [name, () => (asked.push(name), name)]),
  );
  const go = (next: ConnectionState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const connection = {
    state: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    call: async (make: (client: unknown) => string) => answers[make({ session })] ?? { ok: true, value: null },
  } as unknown as HubConnection;
  const storage = new Map(kept === null ? [] : [[KEY, kept]]);
  const clock = { now: 0 };
  const staff = new StaffSession(connection, {
    storage: {
      getItem: (key) => storage.get(key) ?? null,
      setItem: (key, value) => void storage.set(key, value),
      removeItem: (key) => void storage.delete(key),
    },
    role: 'counter',
    elapsed: () => clock.now,
  });
  const online = () => {
    const client = {};
    go({ kind: 'online', client, welcome: {}, clock: {} } as unknown as ConnectionState);
    return client as Parameters<StaffSession['entered']>[0];
  };
  const needsPairing = () => go({ kind: 'needs-pairing', client: {}, welcome: {} } as unknown as ConnectionState);
  return { staff, storage, clock, asked, online, needsPairing };
}

const yes = (value: unknown): Answer => ({ ok: true, value });
const no = (code: string): Answer => ({ ok: false, error: { code } });

describe('the session of a window', () => {
  it('begins with a password and lives in the window’s storage', async () => {
    const { staff, storage, online } = desk({ signIn: yes(satoAt(null)) });
    const client = online();
    await staff.signIn({ login: 'sato', password: 'x' });
    expect(staff.state()).toEqual({ kind: 'in', signedIn: satoAt(null) });
    expect(storage.get(KEY)).toBe('token');
    await expect(staff.entered(client)).resolves.toBeUndefined();
  });

  it('is taken up again at every new connection', async () => {
    const { staff, asked, online } = desk({ resume: yes(satoAt(3)) }, 'token');
    expect(staff.state()).toEqual({ kind: 'resuming' });
    await staff.entered(online());
    expect(staff.state()).toEqual({ kind: 'in', signedIn: satoAt(3) });
    await staff.entered(online());
    expect(asked).toEqual(['resume', 'resume']);
  });

  it('is over when the hub says so, and says why', async () => {
    const { staff, storage, online } = desk({ resume: no('SESSION_ENDED') }, 'token');
    await expect(staff.entered(online())).rejects.toThrow();
    expect(staff.state()).toEqual({ kind: 'out', why: 'ended' });
    expect(storage.size).toBe(0);
  });

  it('is over when the device is no longer known', () => {
    const { staff, needsPairing } = desk({}, 'token');
    needsPairing();
    expect(staff.state()).toEqual({ kind: 'out', why: 'ended' });
  });

  it('outlives a hub that could not answer', async () => {
    vi.useFakeTimers();
    const answers: Record<string, Answer> = { resume: no('STORE_UNAVAILABLE') };
    const { staff, online } = desk(answers, 'token');
    await expect(staff.entered(online())).rejects.toThrow();
    answers['resume'] = yes(satoAt(2));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(staff.state()).toMatchObject({ kind: 'in' });
    vi.useRealTimers();
  });

  it('does not let in an account of another face', async () => {
    const { staff, storage, asked, online } = desk({ signIn: yes(satoAt(null, 'manager')) });
    online();
    await staff.signIn({ login: 'kanri', password: 'x' });
    expect(staff.state()).toEqual({ kind: 'out', why: 'wrong-role' });
    expect(asked).toContain('signOut');
    expect(storage.size).toBe(0);
  });

  it('tells the hub of touches, but not of each', async () => {
    const { staff, clock, asked, online } = desk({ signIn: yes(satoAt(null)) });
    online();
    await staff.signIn({ login: 'sato', password: 'x' });
    clock.now = 30_000;
    await staff.touched();
    expect(asked).not.toContain('stay');
    clock.now = 31_000;
    await staff.touched();
    await staff.touched();
    expect(asked.filter((one) => one === 'stay')).toHaveLength(1);
    expect(staff.stayedAt).toBe(31_000);
  });

  it('tells of a touch later when the hub could not hear it', async () => {
    const answers: Record<string, Answer> = { signIn: yes(satoAt(null)), stay: no('CONNECTION_LOST') };
    const { staff, clock, online } = desk(answers);
    online();
    await staff.signIn({ login: 'sato', password: 'x' });
    clock.now = 60_000;
    await staff.touched();
    expect(staff.stayedAt).toBe(0);
    delete answers['stay'];
    clock.now = 61_000;
    await staff.catchUp();
    expect(staff.stayedAt).toBe(61_000);
  });

  it('ends at the hub too when the person leaves', async () => {
    const { staff, asked, online } = desk({ signIn: yes(satoAt(null)) });
    const client = online();
    await staff.signIn({ login: 'sato', password: 'x' });
    staff.leave('left');
    expect(staff.state()).toEqual({ kind: 'out', why: 'left' });
    expect(asked).toContain('signOut');
    await expect(staff.entered(client)).rejects.toThrow();
  });
});
