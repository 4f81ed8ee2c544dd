import { describe, expect, it } from 'vitest';
import { checkFloorPlan } from '../../../shared/content/check-floor-plan.ts';
import { sampleFiles } from '../../support/sample-guidance.ts';

interface Draft {
  floors: { floor: number; places: { id: string; kind: string; counter: number | null }[]; paths: string[][] }[];
  shafts: string[][];
}

function faultsAfter(change: (plan: Draft) => void): string[] {
  const files = sampleFiles();
  change(files['floor-plan.json'] as Draft);
  return checkFloorPlan(files).faults.map(({ path, reason }) => `${path}: ${reason}`);
}

describe('a plan of the house', () => {
  it('may be missing', () => {
    expect(checkFloorPlan({ ...sampleFiles(), 'floor-plan.json': undefined })).toEqual({ plan: null, faults: [] });
  });

  it.each<[string, (plan: Draft) => void, string]>([
    ['a doubled place', (plan) => (plan.floors[0]!.places[2]!.id = 'kiosk'), 'floors.places.id: "kiosk" stands twice'],
    ['no kiosk', (plan) => (plan.floors[0]!.places[0]!.kind = 'corner'), 'floors.places: one place is the kiosk'],
    [
      'a path into nowhere',
      (plan) => plan.floors[1]!.paths.push(['w', 'gone']),
      'floors.1.paths.9: "gone" is no place',
    ],
    ['a shaft into nowhere', (plan) => plan.shafts.push(['lift-1', 'gone']), 'shafts.2: "gone" is no place'],
    [
      'a counter nobody knows',
      (plan) => (plan.floors[0]!.places[3]!.counter = 42),
      'floors.places.counter: no counter 42',
    ],
    [
      'a counter that is missing',
      (plan) => (plan.floors[0]!.places[3]!.counter = 42),
      'floors: counter 1 is not drawn on floor 1',
    ],
    [
      'a floor nobody comes to',
      (plan) => (plan.shafts = []),
      'floors.paths: nobody can walk from the kiosk to counter 7',
    ],
  ])('is refused for %s', (_, change, fault) => {
    expect(faultsAfter(change)).toContain(fault);
  });
});
