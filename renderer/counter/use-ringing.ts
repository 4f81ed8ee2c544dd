import { useEffect } from 'react';
import { chime } from './chime.ts';

/** Often enough to be heard, seldom enough to work beside it (ms). */
const EVERY_MS = 5_000;

/** Chimes softly again and again while somebody calls, until it is answered. */
export function useRinging(ringing: boolean): void {
  useEffect(() => {
    if (!ringing || typeof AudioContext === 'undefined') return;
    const context = new AudioContext();
    chime(context);
    const timer = setInterval(() => chime(context), EVERY_MS);
    return () => {
      clearInterval(timer);
      void context.close();
    };
  }, [ringing]);
}
