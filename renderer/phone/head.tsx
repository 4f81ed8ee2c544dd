import type { ReactNode } from 'react';
import { Pictogram } from '../ui/pictogram.tsx';
import styles from './head.module.css';

/** Props of a page's head: the office's name, and the way to the other languages. */
export interface PhoneHeadProps {
  readonly office: string;
  readonly languages: ReactNode;
}

/** Whose page it is, and the way to the other languages. */
export function PhoneHead({ office, languages }: PhoneHeadProps) {
  return (
    <header className={styles['head']}>
      <p className={styles['office']}>
        <Pictogram name="window" className={styles['mark']} />
        <b>{office}</b>
      </p>
      {languages}
    </header>
  );
}
