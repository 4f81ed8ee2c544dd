import { describe, expect, it } from 'vitest';
import { pinWeakness } from '../../../shared/domain/kiosk-pin.ts';

describe('the PIN of the kiosks', () => {
  it.each([
    ['0000', 'same'],
    ['777777777777', 'same'],
    ['1234', 'row'],
    ['7890', 'row'],
    ['4321', 'row'],
    ['1212', 'repeated'],
    ['909090', 'repeated'],
  ] as const)('%s is too easy: %s', (pin, why) => {
    expect(pinWeakness(pin)).toBe(why);
  });

  it.each(['1235', '2580', '4071', '121234', '112233'])('%s is taken', (pin) => {
    expect(pinWeakness(pin)).toBeNull();
  });
});
