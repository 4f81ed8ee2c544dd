import { describe, expect, it } from 'vitest';
import { isPin } from '../../../shared/card/pin.ts';

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a PIN', () => {
  it.each(['1234', '0000', '9090'])('is four digits: %s', (text) => expect(isPin(encoded(text))).toBe(true));

  it.each(['', '123', '12345', '12a4', ' 123', '１２３４', '1２34', '一二三四', '12\u00003', '1\n34'])(
    'is nothing else: %j',
    (text) => expect(isPin(encoded(text))).toBe(false),
  );

  it('is digits as signs, not as numbers', () => {
    expect(isPin(Uint8Array.of(1, 2, 3, 4))).toBe(false);
    expect(isPin(new Uint8Array(4))).toBe(false);
  });
});
