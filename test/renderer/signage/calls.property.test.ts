import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BoardCall } from '../../../shared/domain/board-view.ts';
import { reduce } from '../../../renderer/signage/reduce.ts';
import { blank, type SignageState } from '../../../renderer/signage/state.ts';
import { callOf, TEN, viewOf } from './board-builder.ts';

/** The hub sends this many calls. */
const SENT = 5;

const action = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('call' as const), ticket: fc.nat(9), counter: fc.nat(3) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('pass' as const), ms: fc.nat(9_000) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('lose' as const), ms: fc.nat(60_000) }) },
);

/** A hub and a display: what was called, heard live, and shown. */
interface Day {
  readonly now: number;
  readonly log: readonly BoardCall[];
  readonly live: readonly BoardCall[];
  readonly state: SignageState;
  readonly shown: readonly BoardCall[];
}

function play(actions: readonly (typeof action extends fc.Arbitrary<infer Action> ? Action : never)[]): Day {
  let day: Day = { now: 0, log: [], live: [], state: blank, shown: [] };
  const happen = (event: Parameters<typeof reduce>[1]): void => {
    const state = reduce(day.state, event);
    const taken = state.takeover !== day.state.takeover ? state.takeover : null;
    day = { ...day, state, shown: taken ? [...day.shown, taken.call] : day.shown };
  };
  const send = (): void => {
    const calls = day.log.slice(-SENT).toReversed();
    happen({ type: 'view came', at: day.now, wall: TEN + day.now, view: viewOf(calls, { asOf: TEN + day.now }) });
  };
  const pass = (ms: number): void => {
    for (const until = day.now + ms; day.now < until;) {
      day = { ...day, now: Math.min(until, day.now + 250) };
      happen({ type: 'ticked', at: day.now, wall: TEN + day.now });
    }
  };
  send();
  for (const one of actions) {
    if (one.kind === 'pass') pass(one.ms);
    else if (one.kind === 'lose') {
      happen({ type: 'hub lost' });
      pass(one.ms);
      send();
    } else {
      day = { ...day, now: day.now + 1 };
      const call = callOf(`A00${one.ticket}`, { counter: one.counter, calledAt: TEN + day.now });
      day = { ...day, log: [...day.log, call], live: [...day.live, call] };
      send();
    }
  }
  pass(600_000);
  return day;
}

const days = fc.array(action, { maxLength: 60 });

test('no call is lost: each is shown, or a later call of the same number is', () => {
  fc.assert(
    fc.property(days, (actions) => {
      const { live, shown } = play(actions);
      for (const [index, call] of live.entries()) {
        const good = live.slice(index).filter((one) => one.ticket === call.ticket);
        expect(shown.some((one) => good.includes(one))).toBe(true);
      }
    }),
  );
});

test('no call is shown twice', () => {
  fc.assert(
    fc.property(days, (actions) => {
      const keys = play(actions).shown.map((call) => call.key);
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});

test('of one number the calls are shown in the order they were made', () => {
  fc.assert(
    fc.property(days, (actions) => {
      const { shown } = play(actions);
      for (const [index, call] of shown.entries()) {
        const later = shown.slice(index + 1).filter((one) => one.ticket === call.ticket);
        expect(later.every((one) => one.calledAt > call.calledAt)).toBe(true);
      }
    }),
  );
});

test('first calls of different numbers keep their order', () => {
  const numbers = fc.uniqueArray(fc.nat(9), { minLength: 2, maxLength: 10 });
  fc.assert(
    fc.property(numbers, fc.array(fc.nat(9_000), { minLength: 10, maxLength: 10 }), (tickets, pauses) => {
      const actions = tickets.flatMap((ticket, index) => [
        { kind: 'call' as const, ticket, counter: 0 },
        { kind: 'pass' as const, ms: pauses[index] ?? 0 },
      ]);
      expect(play(actions).shown.map((call) => call.ticket)).toEqual(tickets.map((ticket) => `A00${ticket}`));
    }),
  );
});

test('everybody is shown within a minute of the call, even eight at once', () => {
  const at = fc.array(fc.nat(200), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(at, (pauses) => {
      const actions = pauses.flatMap((ms, ticket) => [
        { kind: 'call' as const, ticket, counter: ticket },
        { kind: 'pass' as const, ms },
      ]);
      let state: SignageState = blank;
      const { log } = play(actions);
      state = reduce(state, { type: 'view came', at: 0, wall: TEN + 0, view: viewOf([]) });
      for (const [index] of log.entries()) {
        const calls = log
          .slice(0, index + 1)
          .slice(-SENT)
          .toReversed();
        state = reduce(state, { type: 'view came', at: 1, wall: TEN + 1, view: viewOf(calls) });
      }
      for (let time = 1; time <= 60_000; time += 250)
        state = reduce(state, { type: 'ticked', at: time, wall: TEN + time });
      expect(state.queue).toEqual([]);
    }),
  );
});
