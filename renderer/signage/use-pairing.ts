import { useCallback, useState } from 'react';
import type { HubConnection } from '../client/hub-connection.ts';
import { PAIRING_LENGTH, pairingGroups, pairingLetters } from '../client/pairing-code.ts';

/** How far the code has come. */
export type PairingEntry =
  | { readonly kind: 'typing' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'refused'; readonly why: 'CODE_UNKNOWN' | 'TOO_MANY_TRIES' | 'trouble'; readonly seconds: number };

/** What the pairing screen shows and what a key does to it. */
export interface PairingDesk {
  readonly letters: string;
  readonly entry: PairingEntry;
  readonly press: (key: KeyboardEvent) => void;
}

/** The code as it is typed; the eighth letter sends it. */
export function usePairing(connection: HubConnection): PairingDesk {
  const [letters, setLetters] = useState('');
  const [entry, setEntry] = useState<PairingEntry>({ kind: 'typing' });
  const press = useCallback(
    (event: KeyboardEvent): void => {
      if (entry.kind === 'sending') return;
      const typed = event.key === 'Backspace' ? letters.slice(0, -1) : pairingLetters(letters + letterOf(event));
      if (typed === letters) return;
      setLetters(typed);
      setEntry({ kind: 'typing' });
      if (typed.length < PAIRING_LENGTH) return;
      setEntry({ kind: 'sending' });
      void pair(connection, typed).then((refused) => {
        if (!refused) return;
        setLetters('');
        setEntry(refused);
      });
    },
    [connection, entry.kind, letters],
  );
  return { letters, entry, press };
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
