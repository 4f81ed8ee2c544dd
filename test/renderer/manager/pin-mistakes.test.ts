import { describe, expect, it } from 'vitest';
import { pinMistake, plainDigits, repeatMistake } from '../../../renderer/manager/pin-mistakes.ts';

describe('a PIN as it is typed', () => {
  it.each([
    ['', 'empty'],
    ['40a1', 'digits'],
    ['407', 'short'],
    ['4071407140714', 'long'],
    ['0000', 'same'],
    ['1234', 'row'],
    ['1212', 'repeated'],
    ['4071', null],
  ])('"%s": %s', (pin, mistake) => {
    expect(pinMistake(pin)).toBe(mistake);
  });

  it('is typed twice', () => {
    expect([repeatMistake('4071', ''), repeatMistake('4071', '4017'), repeatMistake('4071', '4071')]).toEqual([
      'empty',
      'different',
      null,
    ]);
  });

  it('may be typed with a Japanese keyboard', () => {
    expect(plainDigits('４０７１ ')).toBe('4071');
  });
});
