import { useEffect } from 'react';
import { happen } from './store.ts';

const TICK_MS = 500;

/** Lets time pass in the store and tells it of every touch. `hold` = somebody is being waited for. */
export function useIdle(hold: boolean): void {
  useEffect(() => {
    const touched = (): void => happen({ type: 'touched', at: performance.now() });
    addEventListener('pointerdown', touched, true);
    addEventListener('keydown', touched, true);
    const timer = setInterval(() => happen({ type: 'ticked', at: performance.now(), hold }), TICK_MS);
    return () => {
      removeEventListener('pointerdown', touched, true);
      removeEventListener('keydown', touched, true);
      clearInterval(timer);
    };
  }, [hold]);
}
