import type { FigureGroup } from './figures.ts';

/** A group of fewer stops is not told outside the house: in a small town it is a person. */
export const FEWEST_PUBLISHED = 5;

/**
 * Keys of the groups that are left out of what is published. If it were one alone, the sum of the others would tell it: the
 * smallest of the others goes with it.
 */
export function hiddenKeys(groups: readonly Pick<FigureGroup, 'key' | 'stops'>[]): ReadonlySet<string> {
  const bySize = groups.toSorted((a, b) => a.stops - b.stops || (a.key < b.key ? -1 : 1));
  const small = bySize.filter(({ stops }) => stops < FEWEST_PUBLISHED).length;
  return new Set(bySize.slice(0, small === 1 ? 2 : small).map(({ key }) => key));
}
