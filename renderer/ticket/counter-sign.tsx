import { CounterBadge } from '../ui/counter-badge.tsx';
import { Figures } from '../ui/figures.tsx';
import styles from './counter-sign.module.css';
import { useHall } from './hall.ts';
import { useTexts } from './use-texts.ts';

/** Props of a counter's sign. */
export interface CounterSignProps {
  readonly counter: number;
  /** 「3番窓口」 instead of 「3番」. */
  readonly long?: boolean;
  /** On the indigo ground. */
  readonly outlined?: boolean;
}

/** A counter's badge: number, symbol, colour. One that the content does not know still has its number. */
export function CounterSign({ counter: number, long = false, outlined = false }: CounterSignProps) {
  const { town } = useHall();
  const { t } = useTexts();
  const counter = town.counters.find((one) => one.number === number);
  const prefix = t(long ? 'common:counter.beforeLong' : 'common:counter.before');
  const suffix = t(long ? 'common:counter.afterLong' : 'common:counter.after');
  if (counter) {
    return <CounterBadge {...counter} {...{ prefix, suffix, outlined }} className={styles['sign']} />;
  }
  return (
    <b>
      {prefix} <Figures>{number}</Figures>
      {suffix}
    </b>
  );
}
