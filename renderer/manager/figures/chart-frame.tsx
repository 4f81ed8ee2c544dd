import type { ReactNode } from 'react';
import styles from './chart.module.css';

/** Props of a picture of numbers. */
export interface ChartFrameProps {
  readonly title: string;
  /** What the marks mean: name of the mark in the style sheet and a word. */
  readonly legend?: readonly { readonly mark: string; readonly words: string }[];
  readonly children: ReactNode;
}

/** Title, legend, picture. The numbers stand in the table below, which screen readers and paper get. */
export function ChartFrame({ title, legend = [], children }: ChartFrameProps) {
  return (
    <figure className={styles['figure']}>
      <figcaption className={styles['caption']}>
        <span>{title}</span>
        {legend.map(({ mark, words }) => (
          <span key={mark} className={styles['legend']}>
            <i className={[styles['mark'], styles[mark]].join(' ')} />
            {words}
          </span>
        ))}
      </figcaption>
      <div aria-hidden="true">{children}</div>
    </figure>
  );
}
