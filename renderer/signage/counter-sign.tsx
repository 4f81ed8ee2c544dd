import { CounterBadge } from '../ui/counter-badge.tsx';
import { Figures } from '../ui/figures.tsx';
import { useHall } from './hall.ts';

/** Props of a counter's sign. */
export interface CounterSignProps {
  readonly counter: number;
  /** Words after the number (番, 番窓口). */
  readonly suffix?: string;
  /** On the indigo ground. */
  readonly outlined?: boolean;
  readonly className?: string | undefined;
}

/** A counter's badge. A counter the content does not know (yet) still has its number: nobody is left without a place. */
export function CounterSign({ counter: number, suffix = '', outlined = false, className }: CounterSignProps) {
  const { town } = useHall();
  const counter = town.counters.find((one) => one.number === number);
  if (counter) return <CounterBadge {...counter} suffix={suffix} outlined={outlined} className={className} />;
  return (
    <b className={className}>
      <Figures>{number}</Figures>
      {suffix}
    </b>
  );
}
