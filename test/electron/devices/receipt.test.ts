import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escposReceipt, svgReceipt } from '../../../electron/devices/printer/render-receipt.ts';
import { MISSING_TYPE, shiftJisText } from '../../../electron/devices/printer/shift-jis.ts';
import { printedText } from '../../support/printed-text.ts';
import { samplePaper } from '../../support/sample-paper.ts';
import { samplePlanPaper } from '../../support/sample-plan-paper.ts';

const KANJI_SHIFT_JIS = Buffer.from([0x1c, 0x43, 0x31]);
const CUT = Buffer.from([0x1d, 0x56, 0x42, 0x00]);
const RASTER = Buffer.from([0x1d, 0x38, 0x4c]);
const SIZE = Buffer.from([0x1d, 0x21]);
const SIX_TIMES = Buffer.from([0x1d, 0x21, 0x55]);
const TWICE = Buffer.from([0x1d, 0x21, 0x11]);

/** The newest order for the size of letters before a text. */
function sizeOf(bytes: Buffer, text: string): Buffer {
  const at = bytes.lastIndexOf(SIZE, bytes.indexOf(text));
  return bytes.subarray(at, at + SIZE.length + 1);
}

const receipt = escposReceipt(48);

describe('a ticket as bytes for an ESC/POS printer', () => {
  const bytes = receipt(samplePaper());

  it('carries its Japanese as Shift_JIS in kanji mode', () => {
    expect(bytes.includes(KANJI_SHIFT_JIS)).toBe(true);
    for (const text of ['みらい町役場', '受付番号', '証明書・住所', '2番窓口', 'お待ちの方 3人']) {
      expect(printedText(bytes)).toContain(text);
    }
  });

  it('has the number six times as large', () => {
    const at = bytes.indexOf('A012');
    expect(bytes.lastIndexOf(SIX_TIMES, at)).toBeGreaterThan(bytes.lastIndexOf('\n', at));
  });

  it('has a QR code as an image and ends with one cut', () => {
    expect(bytes.includes(RASTER)).toBe(true);
    expect(bytes.indexOf(CUT)).toBeGreaterThan(bytes.indexOf(RASTER));
    expect(bytes.indexOf(CUT)).toBe(bytes.lastIndexOf(CUT));
  });

  it('takes signs of the markup for what they are', () => {
    const odd = 'a|b{c}d\\x41 ~e_"f"`g`^h-=i';
    const lines = printedText(receipt(samplePaper({ place: [odd, '=', '-', '{cut:1}'] })));
    expect(lines.replaceAll(/\s/g, '')).toContain(odd.replaceAll(/\s/g, ''));
    expect(
      receipt(samplePaper({ place: ['='] }))
        .toString('latin1')
        .split('\x1dVB').length,
    ).toBe(2);
  });

  it('sets a mark where a sign is missing, never a question mark', () => {
    const text = printedText(receipt(samplePaper({ place: ['𠮷田 café 5−3 〜'] })));
    expect(text).toContain(`${MISSING_TYPE}田 cafe 5－3 ～`);
    expect(text).not.toContain('?');
  });

  it('never turns a sign into a question mark, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
        const place = text.replaceAll('?', '');
        expect(printedText(receipt(samplePaper({ place: [place] })))).not.toContain('?');
      }),
      { numRuns: 50 },
    );
  });
});

describe('a ticket for a way of several counters', () => {
  it('says where the same number is called next, after the first counter', () => {
    const stops = ['2. 3番窓口（1階） 国保年金係', '3. 6番窓口（1階） 子育て係'];
    const text = printedText(receipt(samplePaper({ then: { heading: 'このあと A012 で お呼びする窓口', stops } })));
    expect(text.split('\n').filter((line) => /^\d\. /.test(line))).toEqual(stops);
    expect(text.indexOf('このあと')).toBeGreaterThan(text.indexOf('2番窓口'));
  });
});

describe('a plan as bytes for an ESC/POS printer', () => {
  const bytes = receipt(samplePlanPaper());
  const text = printedText(bytes);

  it('has the counters in their order, twice as large, and what is done there', () => {
    expect(text).toMatch(/1\. 2番窓口（1階）[^]*引っこしてきた[^]*2\. 3番窓口（1階）[^]*国民健康保険に入る/);
    expect(sizeOf(bytes, '1. ')).toEqual(TWICE);
    expect(sizeOf(bytes, '2. ')).toEqual(TWICE);
  });

  it('says that it is no ticket: no number, no QR code; it ends with one cut', () => {
    expect(text).toContain('これは番号札では ありません。');
    expect(text).not.toMatch(/[A-Z]\d{3}/);
    expect(bytes.includes(RASTER)).toBe(false);
    expect(bytes.toString('latin1').split('\x1dVB')).toHaveLength(2);
  });

  it('stands at the left edge, what belongs to a row further in', () => {
    const lines = bytes.toString('latin1').split('\n');
    expect(lines.filter((line) => line.includes('\x1ba\x02'))).toEqual([]);
    expect(text).toMatch(/^ {3}・引っこしてきた$/m);
  });
});

describe('text for a Shift_JIS printer', () => {
  it('keeps what Shift_JIS has: kana, kanji of names, half-width kana, ASCII', () => {
    const text = 'ひらがなカタカナ髙﨑①㈱ｱｲｳ ABC abc 0-9 “引用” ¥';
    expect(shiftJisText()(text)).toBe(text.replace('¥', '￥'));
  });
});

describe('a ticket as a picture', () => {
  it('loads nothing from elsewhere', () => {
    expect(svgReceipt(samplePaper(), 48)).not.toMatch(/url\((?!#)|@import|href="http/);
  });
});
