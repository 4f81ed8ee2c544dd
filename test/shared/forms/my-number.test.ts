import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsMyNumber, isMyNumber } from '../../../shared/forms/my-number.ts';

/** The ordinance word for word: P1 is the last of the eleven digits; Q_n = n + 1 to the sixth, n - 5 from there on. */
function withCheckDigit(eleven: string): string {
  const sum = [...eleven].reduce((before, digit, at) => {
    const n = 11 - at;
    return before + Number(digit) * (n <= 6 ? n + 1 : n - 5);
  }, 0);
  return `${eleven}${sum % 11 <= 1 ? 0 : 11 - (sum % 11)}`;
}

const eleven = fc.stringMatching(/^\d{11}$/);
/** Text that can neither add digits nor join with some. */
const words = fc.stringMatching(/^[あ-んA-Za-z漢字]{1,8}$/);
const separator = fc.constantFrom('', ' ', '-', '－', '　', '‐', ' - ', '・', 'ー');

describe('the check digit of a 個人番号', () => {
  it.each(['123456789018', '000000000000'])('accepts %s', (number) => expect(isMyNumber(number)).toBe(true));

  it.each(['123456789012', '12345678901', '1234567890180', '12345678901x', ''])('refuses "%s"', (number) =>
    expect(isMyNumber(number)).toBe(false),
  );

  it('is right for one last digit of ten', () => {
    fc.assert(
      fc.property(eleven, (number) => {
        const valid = [...'0123456789'].map((last) => number + last).filter(isMyNumber);
        expect(valid).toEqual([withCheckDigit(number)]);
      }),
    );
  });
});

describe('a 個人番号 in a text', () => {
  it('is found among words, in groups, full-width and in kanji', () => {
    const shapes = [
      (text: string) => text,
      (text: string) => text.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
      (text: string) => text.replace(/\d/g, (digit) => [...'〇一二三四五六七八九'][Number(digit)] ?? ''),
    ];
    const written = fc.record({ before: words, after: words, between: separator, shape: fc.constantFrom(...shapes) });
    fc.assert(
      fc.property(eleven, written, (number, { before, after, between, shape }) => {
        const groups = withCheckDigit(number).match(/\d{4}/g)?.join(between) ?? '';
        expect(holdsMyNumber(`${before}${shape(groups)}${after}`)).toBe(true);
      }),
    );
  });

  it('is found beside other numbers', () => {
    expect(holdsMyNumber('0312345678 123456789018')).toBe(true);
    expect(holdsMyNumber('1-2-3 1234-5678-9018 201')).toBe(true);
  });

  it('is nothing that has more or fewer digits, or a wrong last one', () => {
    fc.assert(
      fc.property(eleven, fc.integer({ min: 1, max: 9 }), (number, slip) => {
        const valid = withCheckDigit(number);
        const wrong = `${number}${(Number(valid.at(-1)) + slip) % 10}`;
        expect([wrong, number, `9${valid}9`].map(holdsMyNumber)).toEqual([false, false, false]);
      }),
    );
  });

  it.each(['090-1234-5678', '1958-04-01', '架空県みらい町中央一丁目2番3号', '2026年11月21日', ''])(
    'is not "%s"',
    (text) => expect(holdsMyNumber(text)).toBe(false),
  );
});
