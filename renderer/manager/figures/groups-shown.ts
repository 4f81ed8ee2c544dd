import { emptyFigures, type FigureGroup } from '../../../shared/domain/figures.ts';

/** A group with the name it has on the axis and in the table. */
export interface ShownGroup extends FigureGroup {
  /** Short, for the axis. */
  readonly short: string;
  readonly name: string;
}

/** Hours from the first to the last in which somebody came, those between them too. */
export function everyHour(hours: readonly FigureGroup[]): FigureGroup[] {
  const numbers = hours.map(({ key }) => Number(key));
  if (numbers.length === 0) return [];
  const first = Math.min(...numbers);
  return Array.from({ length: Math.max(...numbers) - first + 1 }, (_, at) => {
    const key = String(first + at);
    return hours.find((hour) => hour.key === key) ?? emptyFigures(key);
  });
}

/** The largest first. */
export function byCount(groups: readonly FigureGroup[]): FigureGroup[] {
  return groups.toSorted((a, b) => b.stops - a.stops || (a.key < b.key ? -1 : 1));
}
