import { useEffect, useRef } from 'react';

/** What an element spreads onto itself to notice a finger that stays. */
export interface HoldProps {
  readonly onPointerDown: () => void;
  readonly onPointerUp: () => void;
  readonly onPointerLeave: () => void;
  readonly onPointerCancel: () => void;
}

/** Calls back once a finger has rested on an element for a while (ms); lifting or sliding off it changes its mind. */
export function useHold(forMs: number, onHold: () => void): HoldProps {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const letGo = (): void => clearTimeout(timer.current);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    onPointerDown: () => {
      letGo();
      timer.current = setTimeout(onHold, forMs);
    },
    onPointerUp: letGo,
    onPointerLeave: letGo,
    onPointerCancel: letGo,
  };
}
