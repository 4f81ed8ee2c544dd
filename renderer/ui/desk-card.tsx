import type { ReactNode } from 'react';
import styles from './desk-card.module.css';
import { Pictogram } from './pictogram.tsx';

/** Props of a card. */
export interface DeskCardProps {
  /** Whose house this is. */
  readonly house: string;
  readonly title: string;
  readonly children: ReactNode;
  /** Beside the house's name, e.g. the language key. */
  readonly corner?: ReactNode;
  /** Room for two columns. */
  readonly wide?: boolean;
}

/** One question in the middle of the page, before the desk itself is there. */
export function DeskCard({ house, title, children, corner, wide = false }: DeskCardProps) {
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <Pictogram name="window" className={styles['mark']} />
        <b>{house}</b>
        <span className={styles['corner']}>{corner}</span>
      </header>
      <main className={[styles['card'], wide && styles['wide']].filter(Boolean).join(' ')}>
        <h1 className={styles['title']}>{title}</h1>
        {children}
      </main>
    </div>
  );
}
