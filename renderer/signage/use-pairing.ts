import { useCallback, useRef, useState } from 'react';
import type { HubConnection } from '../client/hub-connection.ts';
import { PAIRING_LENGTH, pairingGroups, pairingLetters } from '../client/pairing-code.ts';

/** How far the code has come. */
export type PairingEntry =
  | { readonly kind: 'typing' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'refused'; readonly why: 'CODE_UNKNOWN' | 'TOO_MANY_TRIES' | 'trouble'; readonly seconds: number };

/** The code so far. */
interface Typed {
  readonly letters: string;
  readonly entry: PairingEntry;
}

/** What the pairing screen shows and what a key does to it. */
export interface PairingDesk {
  readonly letters: string;
  readonly entry: PairingEntry;
  readonly press: (key: KeyboardEvent) => void;
}

/** The code as it is typed; the eighth letter sends it. */
export function usePairing(connection: HubConnection): PairingDesk {
  const [shown, setShown] = useState<Typed>({ letters: '', entry: { kind: 'typing' } });
  // Keys come faster than pictures: each one goes on from what was typed, not from what is drawn.
  const typed = useRef<Typed>(shown);
  const press = useCallback(
    (event: KeyboardEvent): void => {
      const show = (next: Typed): void => {
        typed.current = next;
        setShown(next);
      };
      const { letters, entry } = typed.current;
      if (entry.kind === 'sending') return;
      const next = event.key === 'Backspace' ? letters.slice(0, -1) : pairingLetters(letters + letterOf(event));
      if (next === letters) return;
      if (next.length < PAIRING_LENGTH) return show({ letters: next, entry: { kind: 'typing' } });
      show({ letters: next, entry: { kind: 'sending' } });
      void pair(connection, next).then((refused) => {
        if (refused) show({ letters: '', entry: refused });
      });
    },
    [connection],
  );
  return { ...shown, press };
}

async function pair(connection: HubConnection, letters: string): Promise<PairingEntry | null> {
  const paired = await connection.pair(pairingGroups(letters));
  if (paired.ok) return null;
  const { error } = paired;
  switch (error.code) {
    case 'TOO_MANY_TRIES':
      return { kind: 'refused', why: error.code, seconds: error.data.seconds };
    case 'CODE_UNKNOWN':
      return { kind: 'refused', why: error.code, seconds: 0 };
    default:
      return { kind: 'refused', why: 'trouble', seconds: 0 };
  }
}

/** While a Japanese input method is on, only the place of the key is told. */
function letterOf({ key, code }: KeyboardEvent): string {
  if (key.length === 1) return key;
  return /^(?:Key|Digit|Numpad)(\w)$/.exec(code)?.[1] ?? '';
}
