import type { ReactNode } from 'react';
import { Key } from '../ui/key.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import type { PictogramName } from '../ui/pictogram-shapes.tsx';
import styles from './choice.module.css';

/** Props of a choice. */
export interface ChoiceProps {
  readonly pictogram: PictogramName;
  readonly title: ReactNode;
  /** One line of help; null = the title says it all. */
  readonly help: string | null;
  /** What follows, at the right. */
  readonly note?: string;
  /** Said of the choice that stands now; null = another one does, or none. */
  readonly chosen?: string | null;
  readonly onPress: () => void;
}

/** One of a few ways on, as wide as the screen. */
export function Choice({ pictogram, title, help, note, chosen = null, onPress }: ChoiceProps) {
  return (
    <Key
      variant={chosen === null ? 'normal' : 'chosen'}
      current={chosen !== null}
      className={styles['choice']}
      onPress={onPress}
    >
      <Pictogram name={pictogram} className={styles['pictogram']} />
      <span className={styles['words']}>
        <b className={styles['title']}>{title}</b>
        {help !== null && <span className={styles['help']}>{help}</span>}
      </span>
      {(note ?? chosen) !== null && <span className={styles['note']}>{note ?? chosen}</span>}
      <Pictogram name={chosen === null ? 'chevron' : 'yes'} className={styles['sign']} />
    </Key>
  );
}

/** Props of a list of choices. */
export interface ChoicesProps {
  readonly children: ReactNode;
  /** More than four: they get smaller, and two columns where the screen is wide. */
  readonly many?: boolean;
}

/** Choices one below the other, sharing the height there is. */
export function Choices({ children, many = false }: ChoicesProps) {
  return (
    <div className={styles['choices']} data-many={many || undefined}>
      {children}
    </div>
  );
}
