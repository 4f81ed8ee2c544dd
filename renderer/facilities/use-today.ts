import { useEffect, useState } from 'react';
import type { OfficeClock } from '../client/office-clock.ts';
import { dateIn } from './days.ts';

/** How often (ms) is looked whether another day has begun. */
const LOOK_MS = 15_000;

/** Today (ISO date) by the office's clock and calendar; null before the hub was met. */
export function useToday(clock: OfficeClock | null, timeZone: string | null): string | null {
  const [today, setToday] = useState<string | null>(null);
  useEffect(() => {
    if (!clock || timeZone === null) return;
    const look = (): void => setToday(dateIn(clock.now(), timeZone));
    look();
    const timer = setInterval(look, LOOK_MS);
    return () => clearInterval(timer);
  }, [clock, timeZone]);
  return today;
}
