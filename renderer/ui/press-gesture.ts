import { SETTLING_MS } from './touch-guard.ts';

/** One key's memory of the finger on it and of its last press. */
export interface PressGesture {
  hold(pointer: number): void;
  holds(pointer: number): boolean;
  letGo(): void;
  /** Takes a press at a time (ms) unless the last one was just now. */
  accepts(at: number): boolean;
}

/** Made once a key. */
export function pressGesture(): PressGesture {
  let held: number | null = null;
  let last = -Infinity;
  return {
    hold: (pointer) => void (held = pointer),
    holds: (pointer) => held === pointer,
    letGo: () => void (held = null),
    accepts(at) {
      if (at - last < SETTLING_MS) return false;
      last = at;
      return true;
    },
  };
}
