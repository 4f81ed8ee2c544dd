/** Letters and digits of pairing codes: none that look alike. */
export const PAIRING_ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Letters in a pairing code. */
export const PAIRING_LENGTH = 8;

/** What was typed or scanned, reduced to the letters of a code. */
export function pairingLetters(typed: string): string {
  const letters = [...typed.toUpperCase()].filter((letter) => PAIRING_ALPHABET.includes(letter));
  return letters.slice(0, PAIRING_LENGTH).join('');
}

/** A code as it is shown: two groups of four. */
export function pairingGroups(letters: string): string {
  return letters.length > 4 ? `${letters.slice(0, 4)}-${letters.slice(4)}` : letters;
}

/** Takes a code out of the page's address (`#pair=CODE`) and out of its history at once. */
export function takePairingCode(page: Pick<Window, 'location' | 'history'>): string | null {
  const found = /^#pair=([\w-]+)$/.exec(page.location.hash)?.[1];
  if (found === undefined) return null;
  page.history.replaceState(null, '', page.location.pathname + page.location.search);
  return pairingGroups(pairingLetters(found));
}
