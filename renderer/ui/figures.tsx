import type { ReactNode } from 'react';
import styles from './figures.module.css';

/** Props of figures. */
export interface FiguresProps {
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** Numbers that are called, counted or timed: fixed width, bold. Their size follows the font size around them. */
export function Figures({ children, className }: FiguresProps) {
  return <span className={[styles['figures'], className].filter(Boolean).join(' ')}>{children}</span>;
}
