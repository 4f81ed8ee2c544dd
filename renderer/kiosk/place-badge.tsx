import type { Line } from '../../shared/domain/line.ts';
import { CounterBadge } from '../ui/counter-badge.tsx';
import { useHall } from './hall.ts';
import { useTexts } from './use-texts.ts';

/** Props of a counter's badge. */
export interface PlaceBadgeProps {
  readonly counter: number;
  /** 「2番窓口」 rather than 「2番」. */
  readonly long?: boolean;
}

/** A counter's badge with its words. */
export function PlaceBadge({ counter: number, long = false }: PlaceBadgeProps) {
  const { town } = useHall();
  const { t } = useTexts();
  const counter = town.counters.find((one) => one.number === number);
  if (!counter) return null;
  const prefix = t(long ? 'common:counter.beforeLong' : 'common:counter.before');
  const suffix = t(long ? 'common:counter.afterLong' : 'common:counter.after');
  return <CounterBadge {...counter} prefix={prefix} suffix={suffix} />;
}

/** The badge of the counter a line's visitors walk to. */
export function LineBadge({ line, long = false }: { readonly line: Line; readonly long?: boolean }) {
  const [first] = line.counters;
  return first === undefined ? null : <PlaceBadge counter={first} long={long} />;
}
