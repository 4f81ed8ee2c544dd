/** Fewest and most digits of the PIN of the kiosks. */
export const PIN_DIGITS = { fewest: 4, most: 12 } as const;

/** Why a PIN would be guessed by the first who tries: one digit again and again, digits in a row, a pair again and again. */
export type PinWeakness = 'same' | 'row' | 'repeated';

/** What makes a PIN easy to guess; null = nothing that is seen at once. */
export function pinWeakness(pin: string): PinWeakness | null {
  const digits = [...pin].map(Number);
  const steps = digits.slice(1).map((digit, at) => (digit - (digits[at] ?? 0) + 10) % 10);
  if (steps.every((step) => step === 0)) return 'same';
  if (steps.every((step) => step === 1) || steps.every((step) => step === 9)) return 'row';
  return digits.every((digit, at) => digit === digits[at % 2]) ? 'repeated' : null;
}
