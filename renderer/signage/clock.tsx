import { useNow } from '../client/use-now.ts';
import { Figures } from '../ui/figures.tsx';
import { useHall } from './hall.ts';

/** The office's time of day. */
export function Clock({ className }: { readonly className?: string | undefined }) {
  const { clock, dates } = useHall();
  const now = useNow(clock) ?? clock.now();
  return <Figures className={className}>{dates.time(now)}</Figures>;
}
