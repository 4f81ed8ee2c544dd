import { useEffect, useState } from 'react';

const MINUTE_MS = 60_000;

/** Whole minutes since a picture came (epoch ms). By the phone's own clock: it goes on while the page sleeps. */
export function useAge(heardAt: number): number {
  const [now, setNow] = useState(heardAt);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 5_000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.floor((now - heardAt) / MINUTE_MS));
}
