import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escposReceipt, svgReceipt } from '../../../electron/devices/printer/render-receipt.ts';
import { MISSING_TYPE, shiftJisText } from '../../../electron/devices/printer/shift-jis.ts';
import { samplePaper } from '../../support/sample-paper.ts';

const KANJI_SHIFT_JIS = Buffer.from([0x1c, 0x43, 0x31]);
const CUT = Buffer.from([0x1d, 0x56, 0x42, 0x00]);
const RASTER = Buffer.from([0x1d, 0x38, 0x4c]);
const SIX_TIMES = Buffer.from([0x1d, 0x21, 0x55]);

/** The texts between the commands, read back from the bytes as a Japanese printer reads them. */
function printedText(bytes: Buffer): string {
  const decoder = new TextDecoder('shift_jis');
  const pieces = bytes.toString('latin1').split('\x1bt\x01\x1cC1\x1bR\x08').slice(1);
  return pieces
    .map((piece) => piece.slice(0, Math.max(0, piece.search(/[\n\x1b\x1d]/))))
    .map((piece) => decoder.decode(Buffer.from(piece, 'latin1')))
    .join('\n');
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
    const line = printedText(receipt(samplePaper({ place: [odd, '=', '-', '{cut:1}'] })));
    expect(line).toContain(odd);
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
