import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, wrapped } from '../../../electron/devices/printer/wrapped.ts';

describe('a text in lines for narrow paper', () => {
  it('is one line where it fits', () => {
    expect(wrapped('番号札です', 10)).toEqual(['番号札です']);
    expect(wrapped('', 10)).toEqual([]);
  });

  it('breaks English between words', () => {
    expect(wrapped('A sound and the screen tell you your number.', 24)).toEqual([
      'A sound and the screen',
      'tell you your number.',
    ]);
  });

  it('breaks Japanese at the space between phrases, else before a word with its endings', () => {
    expect(wrapped('なくても 受付できます。窓口で いっしょに 考えます。', 44)).toEqual([
      'なくても 受付できます。窓口で いっしょに',
      '考えます。',
    ]);
    expect(wrapped('引っこした次の日から15日以内です', 22)).toEqual(['引っこした次の日から', '15日以内です']);
  });

  it('leaves a long word from elsewhere whole', () => {
    expect(wrapped('役場の機械とマイナンバーカードを使います', 28)).toEqual([
      '役場の機械と',
      'マイナンバーカードを使います',
    ]);
  });

  it('leaves punctuation with its word', () => {
    for (let columns = 24; columns <= 48; columns += 1) {
      for (const line of wrapped('ご本人とわかるもの（マイナンバーカード、運転免許証など）を 使います。', columns)) {
        expect(line).not.toMatch(/^[、。）]|（$/);
      }
    }
  });

  it('loses no sign and is never too wide, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 8, max: 48 }), (text, columns) => {
        const lines = wrapped(text, columns);
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(columns);
      }),
      { numRuns: 300 },
    );
  });
});
