import { useEffect, useState } from 'react';
import { PIN_LENGTH } from '../card-moves.ts';
import { happen, useKiosk } from '../store.ts';

/** The digits of a PIN while they are typed. */
export interface PinDigits {
  readonly type: (digit: string) => void;
  /** Hands them over; here they are gone. */
  readonly take: () => Uint8Array;
}

/**
 * Keeps the digits in memory that is wiped: when they are handed over, when one is taken back, and when the screen goes,
 * for whatever reason. The store knows only how many there are.
 */
export function usePinDigits(): PinDigits {
  const [digits] = useState(() => new Uint8Array(PIN_LENGTH));
  useEffect(() => {
    const wipeErased = useKiosk.subscribe(() => digits.fill(0, typedNow()));
    return () => {
      wipeErased();
      digits.fill(0);
      happen({ type: 'digits cleared' });
    };
  }, [digits]);
  return {
    type(digit) {
      const place = typedNow();
      if (place >= PIN_LENGTH) return;
      happen({ type: 'digit typed' });
      digits[place] = digit.charCodeAt(0);
    },
    take() {
      const taken = digits.slice();
      digits.fill(0);
      return taken;
    },
  };
}

function typedNow(): number {
  const { screen } = useKiosk.getState();
  return screen.kind === 'card' && screen.step.kind === 'pin' ? screen.step.typed : 0;
}
