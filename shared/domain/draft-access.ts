import type { Stop } from './visit.ts';

/**
 * Whether a counter has to do with a visit now, and so may see its draft: the visitor is called to it, served there or stepped
 * out from it, or it prepares their papers. Before and after that it may not.
 */
export function hasVisit(counter: number, stops: readonly Stop[]): boolean {
  return stops.some(
    (stop) => (stop.counter === counter && isWithVisitor(stop)) || preparesPapers(counter, stop, stops),
  );
}

function isWithVisitor({ state }: Stop): boolean {
  return state === 'called' || state === 'serving' || state === 'held';
}

/** The papers of a hand-over are prepared where the reception before it was. */
function preparesPapers(counter: number, stop: Stop, stops: readonly Stop[]): boolean {
  if (stop.kind !== 'hand-over' || stop.state !== 'planned' || stop.ready) return false;
  const before = stops.filter(
    ({ place, kind, line }) => kind === 'reception' && place < stop.place && line === stop.line,
  );
  return before.at(-1)?.counter === counter;
}
