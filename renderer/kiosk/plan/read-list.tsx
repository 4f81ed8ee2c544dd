import { useFit } from '../../ui/use-fit.ts';
import type { Fact } from '../facts.tsx';
import styles from './read-list.module.css';

/** A fact with something small to add. */
export interface ReadFact extends Fact {
  readonly note?: string;
}

/** What the list gives up step by step where it does not fit. */
const STEPS = 3;

/** Facts that may be whole sentences: labels beside them, smaller where they are many. Information: flat. */
export function ReadList({ facts }: { readonly facts: readonly ReadFact[] }) {
  const box = useFit<HTMLDListElement>(STEPS);
  return (
    <dl ref={box} className={styles['facts']}>
      {facts.map(({ label, value, note = '' }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <b>{value}</b>
            {note !== '' && <span className={styles['note']}>{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
