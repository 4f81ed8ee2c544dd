import type { ReactNode } from 'react';
import styles from './chart.module.css';

/** Props of a picture of numbers. */
export interface ChartFrameProps {
  readonly title: string;
  /** What the fills mean. */
  readonly legend?: readonly { readonly fill: string; readonly words: string }[];
  readonly children: ReactNode;
}

/** Title, legend, picture. The numbers stand in the table below, which screen readers and paper get. */
export function ChartFrame({ title, legend = [], children }: ChartFrameProps) {
  return (
    <figure className={styles['figure']}>
      <figcaption className={styles['caption']}>
        <span>{title}</span>
        {legend.map(({ fill, words }) => (
          <span key={fill} className={styles['legend']}>
            <svg viewBox="0 0 16 16" className={styles['mark']} aria-hidden="true">
              <rect x="1" y="1" width="14" height="14" fill={fill} stroke="var(--accent)" strokeWidth="2" />
            </svg>
            {words}
          </span>
        ))}
      </figcaption>
      <div className={styles['picture']} aria-hidden="true">
        {children}
      </div>
    </figure>
  );
}
