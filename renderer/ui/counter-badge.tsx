import type { CSSProperties } from 'react';
import { badgeShapes, type BadgeShape } from './badge-shapes.tsx';
import styles from './counter-badge.module.css';

/** Props of a badge: always number, colour and symbol together. */
export interface CounterBadgeProps {
  readonly number: number;
  /** `#rrggbb`, at least 7:1 against white. */
  readonly colour: string;
  readonly symbol: BadgeShape;
  /** Words around the number (番, 番窓口, Counter). */
  readonly prefix?: string;
  readonly suffix?: string;
  /** On the accent ground a white outline sets it off. */
  readonly outlined?: boolean;
  readonly className?: string | undefined;
}

/** The sign that hangs over a place. Its size follows the font size around it. */
export function CounterBadge(props: CounterBadgeProps) {
  const style = { '--badge': props.colour } as CSSProperties;
  const classes = [styles['badge'], props.outlined && styles['outlined'], props.className];
  return (
    <span className={classes.filter(Boolean).join(' ')} style={style}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        {badgeShapes[props.symbol]}
      </svg>
      {props.prefix && <span>{props.prefix}</span>}
      <span className={styles['number']}>{props.number}</span>
      {props.suffix && <span>{props.suffix}</span>}
    </span>
  );
}
