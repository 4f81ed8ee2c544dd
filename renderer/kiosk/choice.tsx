import type { ReactNode } from 'react';
import { Key } from '../ui/key.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import type { PictogramName } from '../ui/pictogram-shapes.tsx';
import { useFit } from '../ui/use-fit.ts';
import styles from './choice.module.css';

/** What a choice gives up step by step where it does not fit: size of the title, the help, more of the size. */
const STEPS = 5;

/** Props of a choice. */
export interface ChoiceProps {
  readonly pictogram: PictogramName;
  readonly title: ReactNode;
  /** One line of help; null = the title says it all. */
  readonly help: string | null;
  /** What follows, beside the title. */
  readonly note?: string;
  /** Said of the choice that stands now; null = another one does, or none. */
  readonly chosen?: string | null;
  /** It gives way by itself; else the whole list does, so that all answers to a question look alike. */
  readonly alone?: boolean;
  readonly onPress: () => void;
}

/** One of a few ways on, as wide as the screen. */
export function Choice({ pictogram, title, help, note, chosen = null, alone = false, onPress }: ChoiceProps) {
  const said = note ?? chosen;
  const box = useFit<HTMLButtonElement>(alone ? STEPS : 0);
  return (
    <Key
      ref={box}
      variant={chosen === null ? 'normal' : 'chosen'}
      current={chosen !== null}
      className={styles['choice']}
      onPress={onPress}
    >
      <Pictogram name={pictogram} className={styles['pictogram']} />
      <span className={styles['words']}>
        <span className={styles['head']}>
          <b className={styles['title']}>{title}</b>
          {said !== null && <span className={styles['note']}>{said}</span>}
        </span>
        {help !== null && <span className={styles['help']}>{help}</span>}
      </span>
      <Pictogram name={chosen === null ? 'chevron' : 'yes'} className={styles['sign']} />
    </Key>
  );
}

/** Props of a list of choices. */
export interface ChoicesProps {
  readonly children: ReactNode;
  /** More than five: they begin smaller, and in two columns where the screen is wide. */
  readonly many?: boolean;
  /** Each gives way by itself (`alone`), not all together. */
  readonly each?: boolean;
}

/** Choices one below the other, sharing the height there is. */
export function Choices({ children, many = false, each = false }: ChoicesProps) {
  const box = useFit<HTMLDivElement>(each ? 0 : STEPS);
  return (
    <div ref={box} className={styles['choices']} data-many={many || undefined}>
      {children}
    </div>
  );
}
