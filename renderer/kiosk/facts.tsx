import type { ReactNode } from 'react';
import styles from './facts.module.css';

/** One fact: what it is about, and what is so. */
export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

/** A few facts to read, one below the other. Information: flat, nothing to touch. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={styles['facts']}>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
