import type { ReactNode } from 'react';
import styles from './desk-head.module.css';
import { Figures } from './figures.tsx';
import { Pictogram } from './pictogram.tsx';

/** Props of the head of a desk. */
export interface DeskHeadProps {
  readonly house: string;
  /** Who and where. */
  readonly children: ReactNode;
  readonly date: string | null;
  readonly time: string | null;
  /** At the far end: how the line to the hub is, the language key. */
  readonly corner: ReactNode;
}

/** The 64 px above the columns of a desk. */
export function DeskHead({ house, children, date, time, corner }: DeskHeadProps) {
  return (
    <header className={styles['head']}>
      <Pictogram name="window" className={styles['mark']} />
      <b className={styles['house']}>{house}</b>
      {children}
      <span className={styles['when']}>
        <Pictogram name="clock" />
        <span className={styles['date']}>{date}</span>
        <Figures className={styles['time']}>{time}</Figures>
      </span>
      {corner}
    </header>
  );
}
