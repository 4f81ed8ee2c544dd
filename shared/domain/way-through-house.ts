import type { Floor, FloorPlace, FloorPlan } from './floor-plan.ts';

/** Metres that a change of floors counts for: nobody likes it, some cannot take stairs. */
const LIFT_METRES = 30;
const STAIRS_METRES = 60;

/** A part of a way on one floor. */
export interface WayLeg {
  readonly floor: number;
  /** At least one; the first is where one stands, the last where one goes or changes floors. */
  readonly places: readonly FloorPlace[];
  readonly metres: number;
  /** How one leaves this floor; null = one has arrived. */
  readonly leaves: 'lift' | 'stairs' | null;
}

interface Node {
  readonly floor: number;
  readonly place: FloorPlace;
}

interface Reached {
  readonly metres: number;
  readonly from: string | null;
}

/** The shortest way from where the kiosk stands, or from a counter, to a counter; null = there is none. */
export function wayThroughHouse(plan: FloorPlan, from: number | null, to: number): readonly WayLeg[] | null {
  const nodes = nodesOf(plan);
  const isStart = ({ place }: Node) => (from === null ? place.kind === 'kiosk' : place.counter === from);
  const start = [...nodes.values()].find(isStart)?.place.id;
  const goal = [...nodes.values()].find(({ place }) => place.counter === to)?.place.id;
  if (start === undefined || goal === undefined) return null;
  const reached = reach(start, edgesOf(plan, nodes));
  if (!reached.has(goal)) return null;
  return legsOf(walkTo(goal, reached), nodes);
}

/** Ids of all places one can walk to from the kiosk. */
export function reachableFromKiosk(plan: FloorPlan): ReadonlySet<string> {
  const nodes = nodesOf(plan);
  const start = [...nodes.values()].find(({ place }) => place.kind === 'kiosk')?.place.id;
  return start === undefined ? new Set() : new Set(reach(start, edgesOf(plan, nodes)).keys());
}

function nodesOf({ floors }: FloorPlan): Map<string, Node> {
  return new Map(floors.flatMap(({ floor, places }) => places.map((place) => [place.id, { floor, place }])));
}

type Edges = ReadonlyMap<string, readonly (readonly [to: string, metres: number])[]>;

function edgesOf({ floors, shafts }: FloorPlan, nodes: ReadonlyMap<string, Node>): Edges {
  const edges = new Map<string, [string, number][]>();
  const join = (one: string, other: string, metres: number): void => {
    edges.set(one, [...(edges.get(one) ?? []), [other, metres]]);
    edges.set(other, [...(edges.get(other) ?? []), [one, metres]]);
  };
  for (const [one, other] of floors.flatMap((floor: Floor) => floor.paths))
    join(one, other, between(one, other, nodes));
  for (const shaft of shafts) {
    const metres = shaft.some((id) => nodes.get(id)?.place.kind === 'stairs') ? STAIRS_METRES : LIFT_METRES;
    shaft.slice(1).forEach((id, at) => join(shaft[at] ?? id, id, metres));
  }
  return edges;
}

function between(one: string, other: string, nodes: ReadonlyMap<string, Node>): number {
  const [a, b] = [nodes.get(one)?.place, nodes.get(other)?.place];
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : Infinity;
}

/** Dijkstra; a house has some dozens of places. */
function reach(start: string, edges: Edges): Map<string, Reached> {
  const reached = new Map<string, Reached>([[start, { metres: 0, from: null }]]);
  const open = new Set([start]);
  while (open.size > 0) {
    const at = [...open].reduce((best, one) => (metresTo(one, reached) < metresTo(best, reached) ? one : best));
    open.delete(at);
    for (const [next, metres] of edges.get(at) ?? []) {
      const sum = metresTo(at, reached) + metres;
      if (sum >= metresTo(next, reached)) continue;
      reached.set(next, { metres: sum, from: at });
      open.add(next);
    }
  }
  return reached;
}

function metresTo(place: string, reached: ReadonlyMap<string, Reached>): number {
  return reached.get(place)?.metres ?? Infinity;
}

function walkTo(goal: string, reached: ReadonlyMap<string, Reached>): string[] {
  const walk: string[] = [];
  for (let at: string | null = goal; at !== null; at = reached.get(at)?.from ?? null) walk.unshift(at);
  return walk;
}

function legsOf(walk: readonly string[], nodes: ReadonlyMap<string, Node>): WayLeg[] {
  const legs: { floor: number; places: FloorPlace[] }[] = [];
  for (const { floor, place } of walk.flatMap((id) => nodes.get(id) ?? [])) {
    const last = legs.at(-1);
    if (last?.floor === floor) last.places.push(place);
    else legs.push({ floor, places: [place] });
  }
  return legs.map(({ floor, places }, at) => {
    const metres = places.slice(1).reduce((sum, { id }, nth) => sum + between(places[nth]?.id ?? id, id, nodes), 0);
    const leaves = at + 1 === legs.length ? null : places.at(-1)?.kind === 'stairs' ? 'stairs' : 'lift';
    return { floor, places, metres, leaves };
  });
}
