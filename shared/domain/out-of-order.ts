import type { Procedure } from './procedure.ts';
import type { Stop } from './visit.ts';

/** What is done at one stop. */
export type Matters = Pick<Stop, 'errand' | 'also'>;

/** What the order of a way asks of procedures. */
export type Precedence = readonly Pick<Procedure, 'id' | 'after'>[];

/** A matter that stands before one it should come after (届出 first). */
export interface OutOfOrder {
  /** Place of the stop in the way, from 0. */
  readonly stop: number;
  readonly errand: string;
  /** What should come before it, and stands later. */
  readonly first: string;
}

/** Everything of a way that stands too early. Staff are told and may have it so. */
export function outOfOrder(way: readonly Matters[], procedures: Precedence): OutOfOrder[] {
  return way.flatMap((matters, stop) => {
    const later = way.slice(stop + 1).flatMap(mattersOf);
    return mattersOf(matters).flatMap((errand) =>
      later.filter((first) => comesAfter(errand, first, procedures)).map((first) => ({ stop, errand, first })),
    );
  });
}

/** All that is done at a stop, the one that names it first. */
export function mattersOf({ errand, also }: Matters): string[] {
  return [errand, ...also];
}

/** Whether one matter should be done after another where both are. */
export function comesAfter(errand: string, first: string, procedures: Precedence): boolean {
  return procedures.find(({ id }) => id === errand)?.after.includes(first) ?? false;
}
