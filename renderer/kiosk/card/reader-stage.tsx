import type { ReactNode } from 'react';
import { useHall } from '../hall.ts';
import type { CardStep } from '../screen.ts';
import { Stage } from '../stage.tsx';
import { CardProgress } from './card-progress.tsx';
import styles from './card-keys.module.css';
import { ReadSteps } from './read-steps.tsx';
import { ReaderPicture, type CardPlace } from './reader-picture.tsx';

/** Props of a screen on which something is done at the reader. */
export interface ReaderStageProps {
  /** Null = the visit is over. */
  readonly step: CardStep['kind'] | null;
  readonly title: ReactNode;
  readonly lead: string;
  readonly words: readonly string[];
  readonly numbered?: boolean;
  readonly place: CardPlace;
  readonly alert?: boolean;
  /** Keys, if there is anything to press. */
  readonly children?: ReactNode;
}

/** What to do at the reader: in words, and large as a picture. On the wide panel the words stand over the keys. */
export function ReaderStage({ step, words, numbered = false, place, children, ...stage }: ReaderStageProps) {
  const { panel } = useHall();
  const wide = panel === 'landscape-21' && children !== undefined;
  const steps = <ReadSteps words={words} numbered={numbered} />;
  const picture = <ReaderPicture place={place} />;
  return (
    <Stage {...stage} above={step && <CardProgress step={step} />} look={wide ? picture : steps}>
      {wide ? steps : picture}
      {children && <div className={styles['keys']}>{children}</div>}
    </Stage>
  );
}
