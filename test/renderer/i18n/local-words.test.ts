import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../shared/domain/language.ts';
import { labelWords, localWords } from '../../../renderer/i18n/local-words.ts';

const marked = '[番号札|ばんごうふだ]を お[取|と]りください';

describe('a marked text as a label', () => {
  it('is kana in easy Japanese and plain words elsewhere', () => {
    expect(labelWords(marked, 'ja-x-easy')).toBe('ばんごうふだを おとりください');
    expect(labelWords(marked, 'ja')).toBe('番号札を お取りください');
    expect(labelWords('Take a ticket', 'en')).toBe('Take a ticket');
  });

  it('says the text of the content in the language of the reader', () => {
    const text = { ja: '税金', 'ja-x-easy': '[税金|ぜいきん]', en: 'Tax' };
    expect(languages.map((language) => localWords(text, language))).toEqual(['税金', 'ぜいきん', 'Tax']);
  });

  it('holds no mark, whatever stands around it', () => {
    const word = fc.stringMatching(/^[^[\]|]+$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word, word)), fc.constantFrom(...languages), (words, language) => {
        const text = words.map(([base, reading, after]) => `[${base}|${reading}]${after}`).join('');
        expect(labelWords(text, language)).not.toMatch(/[[\]|]/);
      }),
    );
  });
});
