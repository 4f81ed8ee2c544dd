import { describe, expect, test } from 'vitest';
import type { BoardCall } from '../../../shared/domain/board-view.ts';
import type { SignageEvent } from '../../../renderer/signage/event.ts';
import { reduce } from '../../../renderer/signage/reduce.ts';
import { blank, type SignageState } from '../../../renderer/signage/state.ts';
import { callOf, TEN, viewOf } from './board-builder.ts';

const S = 1_000;

/** The display after events, and every call it gave the screen to, in order. */
function watch(events: readonly SignageEvent[], from: SignageState = blank): { state: SignageState; shown: string[] } {
  const shown: string[] = [];
  let state = from;
  for (const event of events) {
    const next = reduce(state, event);
    if (next.takeover && next.takeover !== state.takeover) shown.push(next.takeover.call.key);
    state = next;
  }
  return { state, shown };
}

const view = (calls: readonly BoardCall[], at: number, asOf = TEN + at): SignageEvent => ({
  type: 'view came',
  at,
  wall: TEN + at,
  view: viewOf(calls, { asOf }),
});
const tick = (at: number): SignageEvent => ({ type: 'ticked', at, wall: TEN + at });
const ticks = (from: number, until: number): SignageEvent[] =>
  Array.from({ length: Math.floor((until - from) / 250) + 1 }, (_, index) => tick(from + index * 250));
const lost: SignageEvent = { type: 'hub lost' };

const [A, B, C, D, E] = ['A001', 'B001', 'C001', 'D001', 'E001'].map((ticket, index) =>
  callOf(ticket, { counter: index + 1, calledAt: TEN + 20 * S }),
) as [BoardCall, BoardCall, BoardCall, BoardCall, BoardCall];
const old = callOf('Z009', { calledAt: TEN - 600 * S });

describe('a new call', () => {
  test('has the screen at once, for eight seconds', () => {
    const start = [view([old], 0), view([A, old], 20 * S)];
    expect(watch(start).state.takeover).toEqual({ call: A, since: 20 * S });
    expect(watch([...start, tick(27.9 * S)]).state.takeover?.call).toBe(A);
    expect(watch([...start, tick(28 * S)]).state.takeover).toBeNull();
  });

  test('is shown once, however often its view comes', () => {
    const views = [20, 21, 29, 40, 60].map((at) => view([A, old], at * S));
    expect(watch([view([old], 0), ...views, ...ticks(61 * S, 80 * S)]).shown).toEqual([A.key]);
  });

  test('waits for the one before', () => {
    const events = [view([], 0), view([A], 20 * S), view([B, A], 22 * S), ...ticks(22 * S, 60 * S)];
    expect(watch(events).shown).toEqual([A.key, B.key]);
    expect(watch([...events.slice(0, 3), tick(27.9 * S)]).state.takeover?.call).toBe(A);
    expect(watch([...events.slice(0, 3), tick(28 * S)]).state.takeover).toEqual({ call: B, since: 28 * S });
  });

  test('of several in one view the oldest goes first', () => {
    const events = [view([], 0), view([C, B, A], 20 * S), ...ticks(20 * S, 60 * S)];
    expect(watch(events).shown).toEqual([A.key, B.key, C.key]);
  });

  test('has four seconds while more than three wait behind it, eight again afterwards', () => {
    const events = [view([], 0), view([E, D, C, B, A], 20 * S)];
    const when = (at: number) => watch([...events, ...ticks(20 * S, at)]).state.takeover?.call.ticket;
    expect(when(23.75 * S)).toBe('A001');
    expect(when(24 * S)).toBe('B001');
    expect(when(31.75 * S)).toBe('B001');
    expect(when(32 * S)).toBe('C001');
  });

  test('whose view came late, on a connection that held, is shown however old it is', () => {
    expect(watch([view([old], 0), view([A, old], 60 * S)]).shown).toEqual([A.key]);
  });

  test('finished before its turn is shown all the same', () => {
    const done = { ...B, current: false };
    const events = [view([], 0), view([B, A], 20 * S), view([done, A], 21 * S), ...ticks(21 * S, 60 * S)];
    expect(watch(events).shown).toEqual([A.key, B.key]);
  });

  test('that an older one becomes visible again is no call', () => {
    const [first, second] = [callOf('A001', { calledAt: TEN - 300 * S }), callOf('A002', { calledAt: TEN - 30 * S })];
    expect(watch([view([second], 0), view([first], 20 * S)]).shown).toEqual([]);
  });
});

describe('a recall', () => {
  const again = (call: BoardCall, at: number) => callOf(call.ticket, { counter: call.counter, calledAt: TEN + at });

  test('is shown again', () => {
    const recall = again(A, 40 * S);
    const events = [view([A], 19 * S), view([A], 20 * S), view([recall], 40 * S), ...ticks(40 * S, 60 * S)];
    expect(watch(events, blank).shown).toEqual([A.key, recall.key]);
  });

  test('goes before first calls, behind earlier recalls', () => {
    const [recallA, recallB] = [again(A, 50 * S), again(B, 51 * S)];
    const known = [view([B, A], 20 * S), ...ticks(20 * S, 40 * S)];
    const events = [
      ...known,
      view(
        [E, D, C, B, A].map((call) => (call === A || call === B ? call : again(call, 49 * S))),
        49 * S,
      ),
      view([recallA, B], 50 * S),
      view([recallB, recallA], 51 * S),
      ...ticks(51 * S, 120 * S),
    ];
    const tickets = watch(events).shown.map((key) => key.slice(0, 4));
    expect(tickets).toEqual(['A001', 'B001', 'C001', 'A001', 'B001', 'D001', 'E001']);
  });

  test('of a number that still waits for the screen is shown in place of the first call', () => {
    const recall = again(B, 22 * S);
    const events = [view([], 0), view([C, B, A], 20 * S), view([recall, C, A], 22 * S), ...ticks(22 * S, 90 * S)];
    expect(watch(events).shown).toEqual([A.key, recall.key, C.key]);
  });

  test('to another counter is a call of its own; a waiting one of the same number is outdated', () => {
    const elsewhere = callOf(B.ticket, { counter: 7, calledAt: TEN + 22 * S });
    const events = [view([], 0), view([C, B, A], 20 * S), view([elsewhere, C, A], 22 * S), ...ticks(22 * S, 90 * S)];
    expect(watch(events).shown).toEqual([A.key, elsewhere.key, C.key]);
  });
});

describe('a connection', () => {
  test('begins without replaying the past', () => {
    expect(watch([view([A, old], 120 * S), ...ticks(120 * S, 150 * S)]).shown).toEqual([]);
  });

  test('begins with what was called a moment ago', () => {
    expect(watch([view([A, old], 27.9 * S)]).shown).toEqual([A.key]);
    expect(watch([view([A, old], 28 * S)]).shown).toEqual([]);
  });

  test('comes back without replaying, even what is a moment old', () => {
    const events = [view([old], 0), view([A, old], 20 * S), lost, view([A, old], 22 * S), ...ticks(22 * S, 60 * S)];
    expect(watch(events).shown).toEqual([A.key]);
  });

  test('comes back with a call made while it was away only if that is news', () => {
    const away = [view([old], 0), lost];
    expect(watch([...away, view([A, old], 25 * S)]).shown).toEqual([A.key]);
    expect(watch([...away, view([A, old], 60 * S)]).shown).toEqual([]);
  });

  test('that is lost lets the queue go on and keeps the picture', () => {
    const { state, shown } = watch([view([], 0), view([B, A], 20 * S), lost, ...ticks(20 * S, 60 * S)]);
    expect(shown).toEqual([A.key, B.key]);
    expect(state.board?.calls).toEqual([B, A]);
  });

  test('whose hub set its clock back still announces', () => {
    const later = callOf('A002', { calledAt: TEN - 3600 * S });
    expect(watch([view([A], 30 * S), view([A, later], 40 * S, TEN - 3600 * S)]).shown).toEqual([later.key]);
  });
});

describe('freshness', () => {
  test.each([
    [29_999, 'fresh'],
    [30_000, 'stale'],
    [3_600_000, 'stale'],
  ] as const)('%i ms after the last view: %s', (at, freshness) => {
    expect(watch([view([A], 0), tick(at)]).state.freshness).toBe(freshness);
  });

  test('comes back with the next view', () => {
    expect(watch([view([A], 0), tick(40 * S), view([A], 41 * S)]).state.freshness).toBe('fresh');
  });

  test('is no question before the first view', () => {
    expect(watch([tick(90 * S)]).state.freshness).toBe('fresh');
  });
});

test('seconds are counted; a tick that changes nothing changes nothing', () => {
  const { state } = watch([view([A], 40 * S), tick(50 * S)]);
  expect(reduce(state, tick(50.25 * S))).toBe(state);
  expect(reduce(state, tick(51 * S)).second).toBe(state.second + 1);
});
