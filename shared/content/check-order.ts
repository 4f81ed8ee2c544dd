import type { Procedure } from '../domain/procedure.ts';
import type { ContentFault } from './content-fault.ts';
import type { Placed } from './content-files.ts';

/** Procedures that wait for each other in a circle could never be put in an order. */
export function checkOrder(file: string, procedures: readonly Placed<Procedure>[]): ContentFault[] {
  const after = new Map(procedures.map(({ entry }) => [entry.id, entry.after]));
  const seen = new Set<string>();
  return procedures.flatMap(({ at, entry }) => {
    const circle = circleFrom(entry.id, after);
    if (circle === null || circle.every((id) => seen.has(id))) return [];
    circle.forEach((id) => seen.add(id));
    return [{ file, path: `${at}.after`, reason: `a circle: ${[...circle, entry.id].join(' after ')}` }];
  });
}

/** The shortest way from a procedure back to itself. */
function circleFrom(start: string, after: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const visited = new Set<string>();
  let ways: (readonly string[])[] = [[start]];
  while (ways.length > 0) {
    const back = ways.find((way) => after.get(way.at(-1) ?? '')?.includes(start));
    if (back) return back;
    ways = ways.flatMap((way) => {
      const next = (after.get(way.at(-1) ?? '') ?? []).filter((id) => !visited.has(id));
      next.forEach((id) => visited.add(id));
      return next.map((id) => [...way, id]);
    });
  }
  return null;
}
