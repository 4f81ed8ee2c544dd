import { fitText, LINE_HEIGHT } from '../../shared/forms/fit-text.ts';
import type { PaperBox } from '../../shared/forms/paper-box.ts';
import styles from './form-paper.module.css';

/** Between a cell's border and what stands in it (mm). */
const INSET = 1.5;

/** Props of a text on paper. */
export interface PaperLinesProps {
  readonly text: string;
  readonly box: PaperBox;
  readonly filled?: boolean;
  /** Largest letters (mm). */
  readonly largest?: number;
}

/** A text in a box, in the middle of its height. */
export function PaperLines({ text, box, filled = false, largest = 4.4 }: PaperLinesProps) {
  const at = filled ? box : insideCell(box);
  const { size, lines } = fitText(text, at, largest);
  const top = at.y + (at.height - lines.length * size * LINE_HEIGHT) / 2;
  return (
    <text className={styles[filled ? 'filled' : 'labelText']} fontSize={size}>
      {lines.map((line, index) => (
        <tspan key={index} x={at.x} y={top + size * (0.98 + index * LINE_HEIGHT)}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Room for words in a cell. */
export const insideCell = ({ x, y, width, height }: PaperBox): PaperBox => ({
  x: x + INSET,
  y: y + 0.4,
  width: width - 2 * INSET,
  height: height - 0.8,
});
