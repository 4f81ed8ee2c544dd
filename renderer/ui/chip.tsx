import type { ReactNode } from 'react';
import styles from './chip.module.css';
import { Pictogram } from './pictogram.tsx';
import type { PictogramName } from './pictogram-shapes.tsx';

/** Props of a status chip: a symbol and a word in a thin border. */
export interface ChipProps {
  readonly pictogram: PictogramName;
  readonly children: ReactNode;
  readonly tone?: 'plain' | 'good' | 'check' | 'late';
}

/** How something stands. Not touchable, so it has no ledge. */
export function Chip({ pictogram, children, tone = 'plain' }: ChipProps) {
  return (
    <span className={`${styles['chip']} ${styles[tone]}`}>
      <Pictogram name={pictogram} />
      {children}
    </span>
  );
}
