import { useFit } from '../../ui/use-fit.ts';
import styles from './read-steps.module.css';

/** Props of what is read line by line. */
export interface ReadStepsProps {
  readonly words: readonly string[];
  /** To be done in this order. */
  readonly numbered?: boolean;
}

/** What to know or to do, one line each: to be read, not touched. */
export function ReadSteps({ words, numbered = false }: ReadStepsProps) {
  const box = useFit<HTMLOListElement>(2);
  return (
    <ol ref={box} className={styles['steps']} data-numbered={numbered || undefined}>
      {words.map((one, place) => (
        <li key={one}>
          {numbered && <i aria-hidden="true">{place + 1}</i>}
          <p>{one}</p>
        </li>
      ))}
    </ol>
  );
}
