import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { reduce } from '../../../renderer/signage/reduce.ts';
import { ringForCalls } from '../../../renderer/signage/ring-for-calls.ts';
import { blank, type SignageState } from '../../../renderer/signage/state.ts';
import { callOf, TEN, viewOf } from './board-builder.ts';

test('rings once for every call that takes the screen, never for a quiet line', () => {
  const store = createStore<SignageState>(() => blank);
  let rung = 0;
  const stop = ringForCalls(store, { ring: () => (rung += 1) });
  const happen = (event: Parameters<typeof reduce>[1]): void => store.setState((state) => reduce(state, event), true);
  const [spoken, quiet, again] = [
    callOf('A001', { calledAt: TEN + 1 }),
    callOf('E001', { calledAt: TEN + 2, silent: true }),
    callOf('A001', { calledAt: TEN + 3 }),
  ];
  happen({ type: 'view came', at: 0, wall: TEN + 0, view: viewOf([]) });
  happen({ type: 'view came', at: 1, wall: TEN + 1, view: viewOf([quiet, spoken]) });
  expect(rung).toBe(1);
  happen({ type: 'ticked', at: 8_001, wall: TEN + 8_001 });
  expect(store.getState().takeover?.call).toBe(quiet);
  expect(rung).toBe(1);
  happen({ type: 'view came', at: 9_000, wall: TEN + 9_000, view: viewOf([again, quiet]) });
  happen({ type: 'ticked', at: 16_001, wall: TEN + 16_001 });
  expect(rung).toBe(2);
  happen({ type: 'ticked', at: 90_000, wall: TEN + 90_000 });
  expect(rung).toBe(2);
  stop();
});
