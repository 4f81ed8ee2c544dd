import { describe, expect, it } from 'vitest';
import { isPin, pinFromText } from '../../../shared/card/pin.ts';
import { hex } from '../../support/hex.ts';

describe('a PIN', () => {
  it.each(['1234', '１２３４', '1２3４'])('is four digits, in either width: %s', (text) => {
    expect(hex(pinFromText(text) ?? new Uint8Array())).toBe('31 32 33 34');
  });

  it.each(['', '123', '12345', '12a4', ' 1234', '１２３', '一二三四', '१२३४', '12\u00003', '①②③④5'])(
    'is nothing else: %j',
    (text) => expect(pinFromText(text)).toBeNull(),
  );

  it('is bytes of digits', () => {
    expect(isPin(Uint8Array.of(0x30, 0x39, 0x30, 0x39))).toBe(true);
    expect(isPin(Uint8Array.of(1, 2, 3, 4))).toBe(false);
    expect(isPin(new Uint8Array(4))).toBe(false);
  });
});
