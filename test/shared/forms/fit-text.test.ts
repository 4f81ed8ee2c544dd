import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText, LINE_HEIGHT } from '../../../shared/forms/fit-text.ts';
import { placeOptions } from '../../../shared/forms/place-options.ts';

const place = fc.record({ width: fc.integer({ min: 20, max: 170 }), height: fc.integer({ min: 6, max: 30 }) });

describe('a text in its place on a form', () => {
  it('is the largest where there is room', () => {
    expect(fitText('見本　花子', { width: 60, height: 8 })).toEqual({ size: 4.4, lines: ['見本　花子'], full: false });
  });

  it('grows smaller and breaks before anything is left out', () => {
    const address = '架空県みらい町中央一丁目２番３号　架空マンション１０１号室　ひがし棟';
    const fitted = fitText(address, { width: 60, height: 9 });
    expect(fitted.lines.join('')).toBe(address);
    expect(fitted.lines.length).toBeGreaterThan(1);
    expect(fitted.full).toBe(false);
  });

  it('says when even the smallest letters are too large', () => {
    expect(fitText('長い'.repeat(200), { width: 30, height: 6 }).full).toBe(true);
  });

  it('loses no sign, whatever they are, and fits unless it says otherwise', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), place, (text, at) => {
        const { lines, size, full } = fitText(text, at);
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        if (!full) expect(lines.length * size * LINE_HEIGHT).toBeLessThanOrEqual(at.height);
      }),
    );
  });

  it('never goes above the size it may have', () => {
    expect(fitText('氏名', { width: 60, height: 20 }, 3.2).size).toBe(3.2);
  });
});

describe('options of a form', () => {
  it('all stand in their cell, one after another, as long as the smallest letters fit', () => {
    const options = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(options, place, (numbers, at) => {
        const given = numbers.map((one) => ({ id: `o${one}`, text: '世帯全員' }));
        const { options: placed, size } = placeOptions(given, at);
        expect(placed.map(({ id }) => id)).toEqual(given.map(({ id }) => id));
        const lines = new Set(placed.map(({ y }) => y)).size;
        if (lines * size * LINE_HEIGHT > at.height) return;
        for (const { x, y } of placed) {
          expect(x + size * 5.35).toBeLessThanOrEqual(at.width + 1e-6);
          expect(y - size / 2).toBeGreaterThanOrEqual(-1e-6);
          expect(y + size / 2).toBeLessThanOrEqual(at.height + 1e-6);
        }
      }),
    );
  });
});
