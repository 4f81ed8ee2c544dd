import type { FloorPlan } from '../domain/floor-plan.ts';
import { reachableFromKiosk } from '../domain/way-through-house.ts';
import { repeats, shapeFaults, type ContentFault } from './content-fault.ts';
import { entriesIn, type ContentFiles } from './content-files.ts';
import { floorPlanFile } from './floor-plan-schema.ts';
import { countersFile } from './town-schema.ts';

/** The plan of the house; a town need not have one. */
export const FLOOR_PLAN = 'floor-plan.json';

/** The plan against itself and the counters: every counter stands on it once, on its floor, and can be walked to. */
export function checkFloorPlan(files: ContentFiles): {
  readonly plan: FloorPlan | null;
  readonly faults: ContentFault[];
} {
  const file = files[FLOOR_PLAN];
  if (file === undefined) return { plan: null, faults: [] };
  const parsed = floorPlanFile.safeParse(file);
  if (!parsed.success) return { plan: null, faults: shapeFaults(FLOOR_PLAN, parsed) };
  const plan = parsed.data;
  const faults = [...names(plan), ...counters(plan, files)];
  return { plan, faults: faults.length > 0 ? faults : unreached(plan) };
}

function names({ floors, shafts }: FloorPlan): ContentFault[] {
  const ids = floors.flatMap(({ places }) => places.map((place) => place.id));
  const kiosks = floors.flatMap(({ places }) => places.filter((place) => place.kind === 'kiosk'));
  const onFloor = floors.flatMap(({ places, paths }, at) =>
    paths.flatMap((path, nth) =>
      path
        .filter((id) => !places.some((place) => place.id === id))
        .map((id) => unknown(id, `floors.${at}.paths.${nth}`)),
    ),
  );
  const inShafts = shafts.flatMap((shaft, at) =>
    shaft.filter((id) => !ids.includes(id)).map((id) => unknown(id, `shafts.${at}`)),
  );
  return [
    ...repeats(FLOOR_PLAN, 'floors.places.id', ids),
    ...repeats(
      FLOOR_PLAN,
      'floors.floor',
      floors.map(({ floor }) => String(floor)),
    ),
    ...(kiosks.length === 1 ? [] : [fault('floors.places', 'one place is the kiosk')]),
    ...onFloor,
    ...inShafts,
  ];
}

function counters({ floors }: FloorPlan, files: ContentFiles): ContentFault[] {
  const known = entriesIn(files['counters.json'], countersFile.element).map(({ entry }) => entry);
  const drawn = floors.flatMap(({ floor, places }) =>
    places.flatMap(({ counter }) => (counter === null ? [] : [{ counter, floor }])),
  );
  const missing = known.filter(
    ({ number, floor }) => !drawn.some((one) => one.counter === number && one.floor === floor),
  );
  const strange = drawn.filter(({ counter }) => !known.some((one) => one.number === counter));
  return [
    ...repeats(
      FLOOR_PLAN,
      'floors.places.counter',
      drawn.map(({ counter }) => String(counter)),
    ),
    ...missing.map(({ number, floor }) => fault('floors', `counter ${number} is not drawn on floor ${floor}`)),
    ...strange.map(({ counter }) => fault('floors.places.counter', `no counter ${counter}`)),
  ];
}

function unreached(plan: FloorPlan): ContentFault[] {
  const reached = reachableFromKiosk(plan);
  return plan.floors
    .flatMap(({ places }) => places.filter(({ counter, id }) => counter !== null && !reached.has(id)))
    .map(({ counter }) => fault('floors.paths', `nobody can walk from the kiosk to counter ${counter}`));
}

const fault = (path: string, reason: string): ContentFault => ({ file: FLOOR_PLAN, path, reason });
const unknown = (id: string, path: string): ContentFault => fault(path, `"${id}" is no place`);
