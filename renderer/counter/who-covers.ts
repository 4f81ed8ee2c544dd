import type { DeskView } from '../../shared/domain/desk-view.ts';
import { linesServed, type Town } from '../../shared/domain/town.ts';

/** A line while its counter is away: who else serves it now, and how many wait. */
export interface Cover {
  readonly letter: string;
  /** Numbers of the other counters that are open for it. */
  readonly counters: readonly number[];
  readonly waiting: number;
}

/** Who serves these lines besides this counter. */
export function whoCovers(
  view: Pick<DeskView, 'counters' | 'lines'>,
  town: Town,
  { lines, counter }: { readonly lines: readonly string[]; readonly counter: number },
): Cover[] {
  const open = view.counters.filter(({ number, state }) => number !== counter && state.kind === 'open');
  return lines.map((letter) => ({
    letter,
    counters: open
      .filter(({ number, state }) => linesServed(town, number, state).includes(letter))
      .map((one) => one.number),
    waiting: view.lines.find((one) => one.letter === letter)?.waiting ?? 0,
  }));
}
