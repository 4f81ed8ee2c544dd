import { useLayoutEffect, useRef, type ReactNode } from 'react';
import styles from './condensed.module.css';

/** Props of a condensed line. */
export interface CondensedProps {
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** One line that becomes narrower, never lower or cut, where its place is too short for it (長体). */
export function Condensed({ children, className }: CondensedProps) {
  const place = useRef<HTMLSpanElement>(null);
  const line = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const [outer, inner] = [place.current, line.current];
    if (!outer || !inner) return;
    const fit = (): void => {
      const ratio = Math.min(1, outer.clientWidth / inner.offsetWidth);
      inner.style.transform = ratio < 1 ? `scaleX(${ratio})` : '';
    };
    const observer = new ResizeObserver(fit);
    observer.observe(outer);
    observer.observe(inner);
    return () => observer.disconnect();
  }, []);
  return (
    <span ref={place} className={[styles['place'], className].filter(Boolean).join(' ')}>
      <span ref={line} className={styles['line']}>
        {children}
      </span>
    </span>
  );
}
