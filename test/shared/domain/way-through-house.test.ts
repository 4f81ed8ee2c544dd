import { describe, expect, it } from 'vitest';
import { wayThroughHouse } from '../../../shared/domain/way-through-house.ts';
import type { FloorPlan } from '../../../shared/domain/floor-plan.ts';
import { sampleContent } from '../../support/sample-guidance.ts';

const { town, guidance } = sampleContent();
const house = guidance.floorPlan as FloorPlan;
const legs = (from: number | null, to: number) =>
  (wayThroughHouse(house, from, to) ?? []).map(({ floor, leaves, places }) => [floor, leaves, places.at(-1)?.id]);

describe('the way through the house', () => {
  it('leads from the kiosk and from every counter to every other', () => {
    for (const { number: to } of town.counters) {
      for (const from of [null, ...town.counters.map((one) => one.number)]) {
        const way = wayThroughHouse(house, from, to);
        expect(way?.at(-1)?.places.at(-1)?.counter).toBe(to);
        expect(way?.[0]?.places[0]).toMatchObject(from === null ? { kind: 'kiosk' } : { counter: from });
      }
    }
  });

  it('goes by the lift to another floor, and says so', () => {
    expect(legs(null, 7)).toEqual([
      [1, 'lift', 'lift-1'],
      [2, null, 'c7'],
    ]);
  });

  it('takes the stairs where there is no lift', () => {
    const noLift = { ...house, shafts: house.shafts.filter((shaft) => !shaft.includes('lift-1')) };
    expect(wayThroughHouse(noLift, null, 8)?.[0]).toMatchObject({ leaves: 'stairs' });
  });

  it('takes the shorter of two ways and measures it', () => {
    const spot = (id: string, x: number, y: number) => ({ id, kind: 'corner', counter: null, x, y }) as const;
    const places = [
      { ...spot('here', 0, 0), kind: 'kiosk' } as const,
      spot('round', 0, 50),
      spot('near', 3, 4),
      { ...spot('goal', 3, 10), kind: 'counter', counter: 1 } as const,
    ];
    const paths = [
      ['here', 'round'],
      ['round', 'goal'],
      ['here', 'near'],
      ['near', 'goal'],
    ] as const;
    const plan = { floors: [{ floor: 1, width: 9, height: 60, areas: [], places, paths }], shafts: [] };
    const [leg] = wayThroughHouse(plan, null, 1) ?? [];
    expect(leg?.places.map(({ id }) => id)).toEqual(['here', 'near', 'goal']);
    expect(leg?.metres).toBeCloseTo(11);
  });

  it('has no way to a counter that is not drawn', () => {
    expect(wayThroughHouse(house, null, 42)).toBeNull();
  });
});
