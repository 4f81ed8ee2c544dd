import type { GuideOption } from '../../shared/domain/guide.ts';
import type { PaperBox } from '../../shared/forms/paper-box.ts';
import { placeOptions } from '../../shared/forms/place-options.ts';
import styles from './form-paper.module.css';

/** All options of a cell, each with a box; those chosen are ticked. */
export function PaperOptions({
  options,
  chosen,
  box,
}: {
  readonly options: readonly GuideOption[];
  /** Ids with a space between. */
  readonly chosen: string;
  readonly box: PaperBox;
}) {
  const ticked = new Set(chosen.split(' '));
  const words = options.map(({ id, text }) => ({ id, text: text.ja }));
  const { size, options: placed } = placeOptions(words, box);
  return placed.map(({ id, text, x, y }) => (
    <g key={id} transform={`translate(${box.x + x} ${box.y + y})`}>
      <rect className={styles['tickBox']} x={0} y={-size / 2} width={size} height={size} />
      {ticked.has(id) && (
        <path
          className={styles['tick']}
          d={`M${size * 0.15} 0L${size * 0.42} ${size * 0.3}L${size * 0.95} ${-size * 0.45}`}
        />
      )}
      <text className={styles['option']} fontSize={size} x={size * 1.35} y={size * 0.36}>
        {text}
      </text>
    </g>
  ));
}
