import { useEffect } from 'react';
import { happen } from './store.ts';

const TICK_MS = 500;

/** A touch counts when it ends, after the key under it has had it: what it touched must not vanish under the finger. */
const TOUCHES = ['pointerup', 'pointercancel', 'keyup'] as const;

/** Lets time pass in the store and tells it of every touch. `hold` = somebody is being waited for. */
export function useIdle(hold: boolean): void {
  useEffect(() => {
    const touched = (): void => happen({ type: 'touched', at: performance.now() });
    for (const touch of TOUCHES) addEventListener(touch, touched);
    const timer = setInterval(() => happen({ type: 'ticked', at: performance.now(), hold }), TICK_MS);
    return () => {
      for (const touch of TOUCHES) removeEventListener(touch, touched);
      clearInterval(timer);
    };
  }, [hold]);
}
