import { PIN_DIGITS, pinWeakness, type PinWeakness } from '../../shared/domain/kiosk-pin.ts';

/** What is wrong with a PIN before the hub is asked. */
export type PinMistake = 'empty' | 'digits' | 'short' | 'long' | PinWeakness | 'different';

/** What is wrong with the PIN itself. */
export function pinMistake(pin: string): PinMistake | null {
  if (pin === '') return 'empty';
  if (!/^\d*$/.test(pin)) return 'digits';
  if (pin.length < PIN_DIGITS.fewest) return 'short';
  return pin.length > PIN_DIGITS.most ? 'long' : pinWeakness(pin);
}

/** What is wrong with its repetition. */
export function repeatMistake(pin: string, again: string): PinMistake | null {
  if (again === '') return 'empty';
  return again === pin ? null : 'different';
}

/** Digits as somebody types them with a Japanese keyboard (４０７１). */
export function plainDigits(typed: string): string {
  return typed.normalize('NFKC').trim();
}
