import { useFit } from '../../ui/use-fit.ts';
import styles from './read-steps.module.css';

/** What to do, one sentence a line, in its order: to be read, not touched. */
export function ReadSteps({ words }: { readonly words: readonly string[] }) {
  const box = useFit<HTMLOListElement>(2);
  return (
    <ol ref={box} className={styles['steps']}>
      {words.map((one, place) => (
        <li key={one}>
          {words.length > 1 && <i aria-hidden="true">{place + 1}</i>}
          <p>{one}</p>
        </li>
      ))}
    </ol>
  );
}
