import styles from './pictogram.module.css';
import { pictogramShapes, type PictogramName } from './pictogram-shapes.tsx';

/** Props of a pictogram. It never stands alone without a word, so screen readers skip it. */
export interface PictogramProps {
  readonly name: PictogramName;
  readonly className?: string | undefined;
}

/** One object on the 48 grid, drawn with one stroke, lit by one closed shape. 1.5 em unless a class says otherwise. */
export function Pictogram({ name, className }: PictogramProps) {
  return (
    <svg className={[styles['pictogram'], className].filter(Boolean).join(' ')} viewBox="0 0 48 48" aria-hidden="true">
      {pictogramShapes[name]}
    </svg>
  );
}
