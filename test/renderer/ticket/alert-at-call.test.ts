import { beforeEach, describe, expect, it } from 'vitest';
import { create } from 'zustand';
import { alertAtCall } from '../../../renderer/ticket/alert-at-call.ts';
import type { TicketEvent } from '../../../renderer/ticket/event.ts';
import { reduce } from '../../../renderer/ticket/reduce.ts';
import { blank, type TicketState } from '../../../renderer/ticket/state.ts';
import { calledAt, viewOf, waiting } from './view-builder.ts';

let done: string[];
let happen: (event: TicketEvent) => void;
beforeEach(() => {
  done = [];
  const store = create<TicketState>(() => blank);
  happen = (event) => store.setState((state) => reduce(state, event), true);
  const chime = { wake: () => void done.push('wake'), ring: () => void done.push('ring') };
  alertAtCall(store, { chime, vibrate: () => void done.push('vibrate') });
});
const see = (now: Parameters<typeof viewOf>[0]): void => happen({ type: 'view came', view: viewOf(now), at: 1 });

describe('a call', () => {
  it('is felt, and heard only by those who asked for it', () => {
    see(waiting);
    see(calledAt(1));
    expect(done).toEqual(['vibrate']);
  });

  it('rings after the visitor switched the sound on', () => {
    see(waiting);
    happen({ type: 'sound switched', on: true });
    see(calledAt(1));
    see(calledAt(1));
    expect(done).toEqual(['wake', 'vibrate', 'ring']);
  });

  it('draws attention again when it is repeated', () => {
    see(waiting);
    see(calledAt(1));
    see(calledAt(2));
    expect(done).toEqual(['vibrate', 'vibrate']);
  });

  it('that was made before the page was opened makes no noise', () => {
    happen({ type: 'sound switched', on: true });
    see(calledAt(1));
    expect(done).toEqual(['wake']);
  });
});
