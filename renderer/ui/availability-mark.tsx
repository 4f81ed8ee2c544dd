import type { ReactNode } from 'react';
import styles from './availability-mark.module.css';

/** The signs for how a room stands: ○ △ × － 休 抽. */
export type AvailabilityShape = 'circle' | 'triangle' | 'cross' | 'dash' | 'closed' | 'lottery';

/** Props of a sign. Its word stands beside it or in the legend, so screen readers skip it. */
export interface AvailabilityMarkProps {
  readonly shape: AvailabilityShape;
  readonly className?: string | undefined;
}

/** ○ △ × － as lines, 休 and 抽 as letters: told apart without colour. 1.5 em unless a class says otherwise. */
export function AvailabilityMark({ shape, className }: AvailabilityMarkProps) {
  return (
    <svg
      className={[styles['mark'], className].filter(Boolean).join(' ')}
      viewBox="0 0 24 24"
      data-shape={shape}
      aria-hidden="true"
    >
      {shapes[shape]}
    </svg>
  );
}

const shapes: Readonly<Record<AvailabilityShape, ReactNode>> = {
  circle: <circle cx="12" cy="12" r="8.5" />,
  triangle: <path d="M12 4 21.5 20h-19z" />,
  cross: <path d="m5 5 14 14M19 5 5 19" />,
  dash: <path d="M5 12h14" />,
  closed: <Letter sign="休" />,
  lottery: <Letter sign="抽" />,
};

function Letter({ sign }: { readonly sign: string }) {
  return (
    <text x="12" y="19.5" className={styles['letter']}>
      {sign}
    </text>
  );
}
