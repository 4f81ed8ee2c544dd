import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactKind } from '../../../shared/domain/fact.ts';
import { checkValue } from '../../../shared/forms/check-value.ts';
import { plainText } from '../../support/plain-text.ts';
import { sampleChoice, sampleFact } from '../../support/sample-fact.ts';

const TODAY = '2026-11-21';

const kinds = {
  katakana: { kind: 'kana', script: 'katakana', longest: 10 },
  hiragana: { kind: 'kana', script: 'hiragana', longest: 10 },
  words: { kind: 'words', longest: 10 },
  address: { kind: 'address' },
  birth: { kind: 'date', span: 'birth' },
  past: { kind: 'date', span: 'past' },
  soon: { kind: 'date', span: 'soon' },
  any: { kind: 'date', span: 'any' },
  phone: { kind: 'phone' },
  digits: { kind: 'digits', shortest: 4, longest: 12 },
  number: { kind: 'number', least: 1, most: 20, unit: plainText('通') },
  choice: sampleChoice('self', 'proxy'),
  several: { kind: 'several', options: sampleChoice('a', 'b', 'c').options, least: 1 },
  none: { kind: 'several', options: sampleChoice('a', 'b').options, least: 0 },
} as const satisfies Record<string, FactKind>;

type KindName = keyof typeof kinds;

const check = (kind: KindName, value: string, optional = false) =>
  checkValue(sampleFact({ id: 'x', kind: kinds[kind], optional }), value, { today: TODAY });

describe('a value is kept in one way of writing', () => {
  it.each<[KindName, string, string]>([
    ['katakana', 'みらい たろう', 'ミライ　タロウ'],
    ['katakana', ' ﾐﾗｲ  ﾀﾛｳ ', 'ミライ　タロウ'],
    ['katakana', 'ジョーンズ・アン', 'ジョーンズ・アン'],
    ['hiragana', 'ミライ　ハナコ', 'みらい　はなこ'],
    ['words', '　𠮷田 髙子　', '𠮷田 髙子'],
    ['words', '葛󠄀城', '葛󠄀城'],
    ['words', 'Ａｎｎ', 'Ａｎｎ'],
    ['address', '架空県みらい町中央１－２－３', '架空県みらい町中央１－２－３'],
    ['birth', '１９５８-０４-０１', '1958-04-01'],
    ['phone', '０９０－１２３４－５６７８', '09012345678'],
    ['phone', '(0246) 12-3456', '0246123456'],
    ['phone', '0120ー123ー456', '0120123456'],
    ['digits', '１２３４', '1234'],
    ['number', '０３', '3'],
    ['choice', 'self', 'self'],
    ['several', 'c a a', 'a c'],
    ['none', '', ''],
  ])('%s "%s" → "%s"', (kind, value, kept) => expect(check(kind, value)).toEqual({ ok: true, value: kept }));

  it('may be passed where it is optional only', () => {
    expect(check('words', ' ', true)).toEqual({ ok: true, value: '' });
    expect(check('words', ' ')).toEqual({ ok: false, error: { code: 'empty' } });
  });
});

describe('a value is refused with its reason', () => {
  it.each<[string, KindName, string, string]>([
    ['too long', 'words', 'あいうえおかきくけこさ', 'too-long'],
    ['too long', 'address', 'あ'.repeat(201), 'too-long'],
    ['kanji among kana', 'katakana', '未来', 'signs'],
    ['a letter among kana', 'hiragana', 'みらいa', 'signs'],
    ['a line end', 'words', 'a\nb', 'signs'],
    ['a direction mark', 'words', 'abc\u202edef', 'signs'],
    ['an isolate', 'words', '\u2067abc', 'signs'],
    ['a hidden mark', 'words', 'みら\u200bい', 'signs'],
    ['a script from the right', 'words', 'שלום', 'signs'],
    ['half a sign', 'words', '\ud842', 'signs'],
    ['marks piled up', 'words', 'a\u0301\u0301\u0301\u0301', 'signs'],
    ['digits of another script', 'phone', '٠٩٠١٢٣٤٥٦٧٨', 'signs'],
    ['a date that does not exist', 'birth', '1958-02-30', 'no-such-date'],
    ['February 29 of no leap year', 'any', '2027-02-29', 'no-such-date'],
    ['no date', 'birth', 'yesterday', 'no-such-date'],
    ['born tomorrow', 'birth', '2026-11-22', 'date-out-of-span'],
    ['born 131 years ago', 'birth', '1895-11-21', 'date-out-of-span'],
    ['moving yesterday', 'soon', '2026-11-20', 'date-out-of-span'],
    ['moving in three years', 'soon', '2029-11-21', 'date-out-of-span'],
    ['an event to come', 'past', '2026-11-22', 'date-out-of-span'],
    ['an event not known to the day', 'past', '2026-10-00', 'no-such-date'],
    ['letters in a phone number', 'phone', '090-ABCD-5678', 'signs'],
    ['a short phone number', 'phone', '090123456', 'too-few-digits'],
    ['a mobile number without its last digit', 'phone', '0901234567', 'too-few-digits'],
    ['a number without its first 0', 'phone', '9012345678', 'too-few-digits'],
    ['a long phone number', 'phone', '024612345678', 'too-many-digits'],
    ['too few digits', 'digits', '123', 'too-few-digits'],
    ['too many digits', 'digits', '1234567890123', 'too-many-digits'],
    ['letters among digits', 'digits', '12a4', 'signs'],
    ['none', 'number', '0', 'out-of-range'],
    ['too many', 'number', '21', 'out-of-range'],
    ['half of one', 'number', '1.5', 'signs'],
    ['no option', 'choice', 'other', 'no-option'],
    ['one wrong option', 'several', 'a x', 'no-option'],
    ['no option at all', 'several', '', 'empty'],
    ['a 個人番号', 'digits', '123456789018', 'my-number'],
    ['a 個人番号 among words', 'address', '中央1-2 １２３４ ５６７８ ９０１８', 'my-number'],
  ])('%s (%s)', (...[, kind, value, code]) => expect(check(kind, value)).toEqual({ ok: false, error: { code } }));
});

describe('a date of birth', () => {
  it.each(['1958-04-00', '1958-00-00', '0000-00-00'])('may be as little known as %s', (value) =>
    expect(check('birth', value)).toEqual({ ok: true, value }),
  );

  it.each(['1958-13-00', '2027-00-00', '1958-00-99'])('is not %s', (value) =>
    expect(check('birth', value).ok).toBe(false),
  );

  it('is taken for each day of a life', () => {
    const days = fc.date({ min: new Date('1896-11-21'), max: new Date(`${TODAY}T00:00:00Z`), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const value = day.toISOString().slice(0, 10);
        expect(check('birth', value)).toEqual({ ok: true, value });
      }),
    );
  });
});

describe('whatever is handed in', () => {
  const names = fc.constantFrom(...(Object.keys(kinds) as KindName[]));
  const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 40 }));

  it('is refused, or kept as it would be kept again', () => {
    fc.assert(
      fc.property(names, texts, (kind, text) => {
        const first = check(kind, text, true);
        if (first.ok) expect(check(kind, first.value, true)).toEqual(first);
      }),
      { numRuns: 2000 },
    );
  });

  it('never holds a control or direction mark', () => {
    fc.assert(
      fc.property(
        names,
        fc.constantFrom('\u0000', '\u001b', '\u007f', '\u202a', '\u2066', '\ufeff'),
        texts,
        (kind, mark, text) => {
          expect(check(kind, `${text}${mark}`, true)).toMatchObject({ error: { code: 'signs' } });
        },
      ),
    );
  });
});
