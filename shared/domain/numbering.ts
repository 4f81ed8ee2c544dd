/** Letter of the numbers printed for emergencies: no line has it, so they meet no number that a kiosk gives. */
export const EMERGENCY_LETTER = 'Z';

/** The highest emergency number. */
export const LAST_EMERGENCY_NUMBER = 999;

/** The number as shown, printed and called: letter of the line and at least three digits (`A012`, `A1000`). */
export function ticketNumber(letter: string, number: number): string {
  return `${letter}${String(number).padStart(3, '0')}`;
}

/** A number as somebody types it (`a12`, `Ａ０１２`) taken apart; null = no ticket looks like that. */
export function ticketParts(typed: string): { readonly letter: string; readonly number: number } | null {
  const [, letter, digits] = /^([A-Z])0*([1-9]\d{0,4})$/.exec(typed.normalize('NFKC').trim().toUpperCase()) ?? [];
  return letter && digits ? { letter, number: Number(digits) } : null;
}

/** An emergency number as somebody types it, with its letter or without (`12`, `z012`); null = there is no such slip. */
export function emergencyNumber(typed: string): number | null {
  const plain = typed.normalize('NFKC').trim();
  const parts = ticketParts(/^\d/.test(plain) ? `${EMERGENCY_LETTER}${plain}` : plain);
  return parts?.letter === EMERGENCY_LETTER && parts.number <= LAST_EMERGENCY_NUMBER ? parts.number : null;
}
