import type { DeskView } from '../../shared/domain/desk-view.ts';
import type { Line } from '../../shared/domain/line.ts';
import type { Town } from '../../shared/domain/town.ts';
import type { MyPart } from './my-part.ts';

/** A line this counter may help in, or helps in already. */
export interface OtherLine {
  readonly line: Line;
  readonly waiting: number;
  readonly helping: boolean;
  /** Somebody waits and no counter is open. */
  readonly uncovered: boolean;
}

/** Lines that are not this counter's own: those nobody serves first, then by how many wait. */
export function otherLines(view: DeskView, town: Town, part: Pick<MyPart, 'lines' | 'helping'>): OtherLine[] {
  return town.lines
    .filter(({ letter }) => !part.lines.includes(letter) || part.helping.includes(letter))
    .map((line) => ({
      line,
      waiting: view.lines.find((one) => one.letter === line.letter)?.waiting ?? 0,
      helping: part.helping.includes(line.letter),
      uncovered: view.uncovered.includes(line.letter),
    }))
    .toSorted((a, b) => Number(b.uncovered) - Number(a.uncovered) || b.waiting - a.waiting);
}
