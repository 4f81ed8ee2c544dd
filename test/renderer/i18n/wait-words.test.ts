import { describe, expect, it } from 'vitest';
import en from '../../../assets/locales/en/common.json';
import ja from '../../../assets/locales/ja/common.json';
import { waitReasonWords, waitWords, type WaitTexts } from '../../../renderer/i18n/wait-words.ts';

/** Texts of a language without the library: nested keys and `{{values}}`. */
const textsOf =
  (language: object): WaitTexts =>
  (key, values = { from: 0, to: 0 }) => {
    const path = key.replace('common:', '').split('.');
    const text = path.reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], language) as string;
    return text.replace('{{from}}', String(values.from)).replace('{{to}}', String(values.to));
  };

const minutes = (from: number, to: number) => ({ kind: 'minutes', from, to }) as const;

describe('how long it takes, in words', () => {
  it.each([
    [{ kind: 'at-once' } as const, 'すぐ ご案内します', 'You are next'],
    [minutes(15, 25), '約15〜25分', 'about 15–25 min'],
    [minutes(0, 10), '10分まで', 'up to 10 min'],
    [minutes(90, 175), '約1.5〜3時間', 'about 1.5–3 hours'],
    [minutes(25, 120), '2時間まで', 'up to 2 hours'],
    [{ kind: 'unknown' } as const, '窓口が 開きしだい', 'when a counter opens'],
  ])('%j', (band, japanese, english) => {
    expect(waitWords(band, textsOf(ja))).toBe(japanese);
    expect(waitWords(band, textsOf(en))).toBe(english);
  });

  it('never promises one exact minute', () => {
    expect(waitWords(minutes(5, 10), textsOf(ja), 'short')).toMatch(/5〜10/);
  });

  it('says why it takes longer, and nothing where it does not', () => {
    expect(waitReasonWords('counter-away', textsOf(ja))).toContain('窓口');
    expect(waitReasonWords(null, textsOf(ja))).toBe('');
  });
});
