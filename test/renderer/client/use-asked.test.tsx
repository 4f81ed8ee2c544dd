// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConnectionState } from '../../../renderer/client/connection-state.ts';
import type { HubClient } from '../../../renderer/client/hub-client.ts';
import type { HubConnection } from '../../../renderer/client/hub-connection.ts';
import { useAsked } from '../../../renderer/client/use-asked.ts';

/** What the hub runs on, how often it was asked, and its word about the version. */
let hub: { content: string; asked: number; answers: boolean; tell(version: string): Promise<void> };
let online: () => void;
let connection: HubConnection;

function clientOf(tellers: Set<(version: string) => void>): HubClient {
  async function* versions() {
    const queue: string[] = [];
    let wake = (): void => undefined;
    tellers.add((version) => {
      queue.push(version);
      wake();
    });
    for (;;) {
      const version = queue.shift();
      if (version !== undefined) yield { asOf: 0, version };
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  }
  return { session: { content: async () => versions() } } as unknown as HubClient;
}

beforeEach(() => {
  let tellers = new Set<(version: string) => void>();
  let state: ConnectionState = { kind: 'connecting' };
  const listeners = new Set<() => void>();
  online = () => {
    tellers = new Set();
    state = { kind: 'online', client: clientOf(tellers) } as unknown as ConnectionState;
    for (const listener of listeners) listener();
  };
  hub = {
    content: 'first',
    asked: 0,
    answers: true,
    tell: (version) =>
      act(async () => {
        for (const tell of tellers) tell(version);
        await Promise.resolve();
      }),
  };
  connection = {
    state: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hear: () => undefined,
    drop: () => undefined,
    call: async () => {
      hub.asked += 1;
      return hub.answers ? { ok: true, value: hub.content } : { ok: false, error: { code: 'CONNECTION_LOST' } };
    },
  } as unknown as HubConnection;
});

afterEach(cleanup);

const ask = async () => '';

function Shown({ held = false }: { readonly held?: boolean }) {
  return <p>{useAsked(connection, ask, held) ?? 'nothing'}</p>;
}

const connect = () => act(async () => online());
const shows = (words: string) => screen.findByText(words);

describe('content of the hub', () => {
  it('is asked for once, and again when the hub runs on other content', async () => {
    render(<Shown />);
    await connect();
    await hub.tell('v1');
    await shows('first');
    await hub.tell('v1');
    expect(hub.asked).toBe(1);
    hub.content = 'second';
    await hub.tell('v2');
    await shows('second');
    expect(hub.asked).toBe(2);
  });

  it('is not asked for again by a connection that finds the same', async () => {
    render(<Shown />);
    await connect();
    await hub.tell('v1');
    await shows('first');
    await connect();
    await hub.tell('v1');
    expect(hub.asked).toBe(1);
  });

  it('stays while it is held, and is the newest afterwards', async () => {
    const { rerender } = render(<Shown held />);
    await connect();
    await hub.tell('v1');
    await shows('first');
    hub.content = 'second';
    await hub.tell('v2');
    await connect();
    await hub.tell('v2');
    await shows('first');
    expect(hub.asked).toBe(1);
    rerender(<Shown />);
    await shows('second');
  });

  it('is asked for again when the answer was lost', async () => {
    render(<Shown />);
    await connect();
    hub.answers = false;
    await hub.tell('v1');
    await shows('nothing');
    hub.answers = true;
    await hub.tell('v1');
    await shows('first');
  });
});
