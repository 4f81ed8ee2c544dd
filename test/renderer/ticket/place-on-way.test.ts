import { describe, expect, it } from 'vitest';
import { isOnTheWay, placeOnWay } from '../../../renderer/ticket/place-on-way.ts';
import type { StopState } from '../../../shared/domain/visit.ts';

const stop = (state: StopState) =>
  ({ line: 'A', errand: null, also: [], kind: 'reception', state, counter: 1 }) as const;

describe('a stop of the way', () => {
  it.each([
    ['planned', 'to come'],
    ['waiting', 'now'],
    ['called', 'now'],
    ['held', 'now'],
    ['done', 'done'],
  ] as const)('%s is %s', (state, place) => {
    expect(placeOnWay(stop(state))).toBe(place);
  });

  it('is none any more when it was given up or went to another line', () => {
    expect((['done', 'cancelled', 'transferred'] as const).map((state) => isOnTheWay(stop(state)))).toEqual([
      true,
      false,
      false,
    ]);
  });
});
