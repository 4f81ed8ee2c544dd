import type { Matters } from './out-of-order.ts';
import type { Stop } from './visit.ts';

/** Staff can take an action back for this long (ms) while nothing else has happened to its stops. */
export const UNDO_MS = 60_000;

/** What of a stop an action can change, and an undo brings back. No words of staff, nothing about a person. */
export const undoable = [
  'state',
  'errand',
  'also',
  'front',
  'counter',
  'waitingSince',
  'promise',
  'firstCalledAt',
  'calledAt',
  'recalls',
  'servingAt',
  'absentAt',
  'heldUntil',
  'ready',
  'doneAt',
  'outcome',
] as const satisfies readonly (keyof Stop)[];

/** A stop as far as actions change it. */
export type StopImage = Pick<Stop, (typeof undoable)[number]>;

/** What an action did: the stops it changed (the one it was about first), those it made, and the order it gave them. */
export interface UndoRecord {
  readonly changed: readonly { readonly stop: string; readonly before: StopImage; readonly after: StopImage }[];
  readonly created: readonly ({ readonly stop: string } & Matters)[];
  /** Stops to come of one visit, by id. */
  readonly order?: { readonly visit: string; readonly before: readonly string[]; readonly after: readonly string[] };
}

/** Why an undo is refused: something else happened to the stop, its next stop is called already, or the counter has somebody. */
export type UndoObstacle = 'moved-on' | 'next-called' | 'counter-busy';

/** The image of a stop. */
export function imageOf(stop: Stop): StopImage {
  return Object.fromEntries(undoable.map((field) => [field, stop[field]])) as unknown as StopImage;
}

/** Whether the same is still to be done at a stop: a colleague may have added to it. */
export function hasMatters(stop: Matters, { errand, also }: Matters): boolean {
  return stop.errand === errand && JSON.stringify(stop.also) === JSON.stringify(also);
}

/** Whether a stop still is what an action left. */
export function isAs(stop: Stop, image: StopImage): boolean {
  return undoable.every((field) => JSON.stringify(stop[field]) === JSON.stringify(image[field]));
}

/** Whether an action is recent enough. A clock that was set back makes nothing younger. */
export function undoInTime(actedAt: number, now: number): boolean {
  return now >= actedAt && now - actedAt <= UNDO_MS;
}
