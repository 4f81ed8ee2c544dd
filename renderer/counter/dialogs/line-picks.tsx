import type { Line } from '../../../shared/domain/line.ts';
import { useDesk } from '../desk.ts';
import { PlaceBadge } from '../place-badge.tsx';
import { useTexts } from '../use-texts.ts';
import { Picks } from '../../ui/picks.tsx';

/** Props: the lines on offer, which of them are on (where several can be), and what a press does. */
export interface LinePicksProps {
  readonly lines: readonly Line[];
  readonly on?: readonly string[];
  /** What stands under the name; how many wait unless said otherwise. */
  readonly rest?: (line: Line) => string;
  readonly onPick: (letter: string) => void;
}

/** Lines as keys: letter, badge of the counter to walk to, name, how many wait. The letter is the keystroke. */
export function LinePicks({ lines, on, rest, onPick }: LinePicksProps) {
  const t = useTexts();
  const { view, language } = useDesk();
  const waiting = (line: Line): string =>
    t('line.waiting', { count: view.lines.find((one) => one.letter === line.letter)?.waiting ?? 0 });
  return (
    <Picks
      columns={2}
      picks={lines.map((line) => ({
        id: line.letter,
        stroke: line.letter,
        sign: line.counters[0] === undefined ? null : <PlaceBadge counter={line.counters[0]} words="short" />,
        words: line.name[language],
        rest: (rest ?? waiting)(line),
        ...(on && { on: on.includes(line.letter) }),
      }))}
      onPick={onPick}
    />
  );
}
