import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextToCall, transitions, type CallAction } from '../../../shared/domain/calling.ts';
import { openStates, type StopState } from '../../../shared/domain/visit.ts';

const over: readonly StopState[] = ['done', 'transferred', 'cancelled', 'expired'];
const canDo = (action: CallAction, state: StopState): boolean => transitions[action].from.includes(state);
const place = fc.record({
  front: fc.boolean(),
  priority: fc.constantFrom(null, 'unwell' as const),
  arrivedAt: fc.nat(1000),
});

describe('calling', () => {
  it('takes those brought back first, then priority, then who came first', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1 }), (waiting) => {
        const next = nextToCall(waiting);
        const anyFront = waiting.some((one) => one.front);
        expect(next?.front).toBe(anyFront);
        const inFront = waiting.filter((one) => one.front === anyFront);
        const anyPriority = inFront.some((one) => one.priority !== null);
        expect(next?.priority !== null).toBe(anyPriority);
        const rivals = inFront.filter((one) => (one.priority !== null) === anyPriority);
        expect(next?.arrivedAt).toBe(Math.min(...rivals.map((one) => one.arrivedAt)));
      }),
    );
  });

  it('keeps the order of those who came together', () => {
    const waiting = [
      { front: false, priority: null, arrivedAt: 5, ticket: 'A001' },
      { front: false, priority: null, arrivedAt: 5, ticket: 'A002' },
    ];
    expect(nextToCall(waiting)?.ticket).toBe('A001');
  });

  it('calls nobody from an empty line', () => expect(nextToCall([])).toBeNull());

  it('leaves what is over as it is', () => {
    for (const action of Object.keys(transitions) as CallAction[]) {
      for (const state of over) expect(canDo(action, state)).toBe(false);
    }
  });

  it('knows one way on from every state that is not over', () => {
    for (const state of openStates) {
      expect((Object.keys(transitions) as CallAction[]).some((action) => canDo(action, state))).toBe(true);
    }
  });
});
