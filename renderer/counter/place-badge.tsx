import { CounterBadge } from '../ui/counter-badge.tsx';
import { useDesk } from './desk.ts';
import { useTexts } from './use-texts.ts';

/** Props of a counter's badge. */
export interface PlaceBadgeProps {
  readonly counter: number;
  /** 「2番窓口」, 「2番」 or the number alone. */
  readonly words?: 'long' | 'short' | 'none';
  readonly className?: string | undefined;
}

/** A counter's badge with its words. */
export function PlaceBadge({ counter: number, words = 'none', className }: PlaceBadgeProps) {
  const { town } = useDesk();
  const t = useTexts();
  const counter = town.counters.find((one) => one.number === number);
  if (!counter) return null;
  if (words === 'none') return <CounterBadge {...counter} className={className} />;
  const long = words === 'long';
  return (
    <CounterBadge
      {...counter}
      className={className}
      prefix={t(long ? 'common:counter.beforeLong' : 'common:counter.before')}
      suffix={t(long ? 'common:counter.afterLong' : 'common:counter.after')}
    />
  );
}
