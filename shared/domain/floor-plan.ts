import type { LocalText } from './language.ts';

/** A place on a floor in metres from its north-west corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Something to see on the plan: a room, a desk, a wall of cupboards. */
export interface FloorArea extends Spot {
  readonly width: number;
  readonly height: number;
  /** Null = nothing to read there. */
  readonly name: LocalText | null;
}

/** What a place is: where the kiosk stands, a counter, a way to other floors, or a corner of a corridor. */
export type PlaceKind = 'kiosk' | 'counter' | 'lift' | 'stairs' | 'entrance' | 'toilet' | 'corner';

/** A place people walk to or through. */
export interface FloorPlace extends Spot {
  readonly id: string;
  readonly kind: PlaceKind;
  /** Number of a counter; null for everything else. */
  readonly counter: number | null;
}

/** A floor as a visitor sees it. */
export interface Floor {
  readonly floor: number;
  readonly width: number;
  readonly height: number;
  readonly areas: readonly FloorArea[];
  readonly places: readonly FloorPlace[];
  /** Ids of two places with nothing between them. */
  readonly paths: readonly (readonly [string, string])[];
}

/** The house: floors, and the lifts and stairs between them (ids of places on different floors that belong together). */
export interface FloorPlan {
  readonly floors: readonly Floor[];
  readonly shafts: readonly (readonly string[])[];
}
