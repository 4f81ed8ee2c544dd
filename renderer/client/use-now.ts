import { useEffect, useState } from 'react';
import type { OfficeClock } from './office-clock.ts';

/** The office's time (epoch ms), renewed every second; null before the hub was met. */
export function useNow(clock: Pick<OfficeClock, 'now'> | null): number | null {
  const [now, setNow] = useState<number | null>(clock?.now() ?? null);
  useEffect(() => {
    if (!clock) return;
    setNow(clock.now());
    const timer = setInterval(() => setNow(clock.now()), 1_000);
    return () => clearInterval(timer);
  }, [clock]);
  return clock ? now : null;
}
