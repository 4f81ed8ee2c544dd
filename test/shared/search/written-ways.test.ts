import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../shared/search/edit-distance.ts';
import { plainText } from '../../../shared/search/plain-text.ts';
import { kanaOfRomaji } from '../../../shared/search/romaji.ts';
import { soundKey } from '../../../shared/search/sound-key.ts';
import { trimAsking } from '../../../shared/search/trim-asking.ts';

describe('a plain text', () => {
  it.each([
    ['ｼﾞｭｳﾐﾝﾋｮｳ', 'じゅうみんひょう'],
    ['ジュウミンヒョウ', 'じゅうみんひょう'],
    ['Ｐａｓｓｐｏｒｔ', 'passport'],
    ['Jūminhyō', 'juminhyo'],
    ['child’s card', 'childs card'],
    ['出生届・手当（国保）', '出生届 手当 国保'],
    ['75さい', '75歳'],
    ['😀。、！', ''],
  ])('%s is %s', (typed, plain) => expect(plainText(typed)).toBe(plain));

  it('ends somewhere', () => expect(plainText('あ'.repeat(1000)).length).toBeLessThan(100));
});

describe('the sound of a text', () => {
  it.each(['じゅみんひょ', 'しゆうみんひよう', 'じゅうみんひょー', 'じゅうみんびょう'])(
    '%s sounds like じゅうみんひょう',
    (typed) => expect(soundKey(typed)).toBe(soundKey('じゅうみんひょう')),
  );

  it('keeps apart what sounds apart', () => expect(soundKey('てんにゅう')).not.toBe(soundKey('てんしゅつ')));
});

describe('Latin letters', () => {
  it.each([
    ['juminhyo', 'じゅみんひょ'],
    ['zyuuminnhyou', 'じゅうみんひょう'],
    ['tohyoh', 'とひょ'],
    ['kekkon', 'けっこん'],
    ['kempo', 'けんぽ'],
    ['matcha', 'まっちゃ'],
  ])('%s is %s', (letters, kana) => expect(kanaOfRomaji(letters)[0]).toBe(kana));

  it('may be unfinished', () => {
    expect(kanaOfRomaji('jum')).toContain('じゅみ');
    expect(kanaOfRomaji('kon')).toEqual(expect.arrayContaining(['こん', 'こに']));
  });

  it.each(['moving', 'passport', 'health', 'dv'])('%s is no Japanese', (letters) => {
    expect(kanaOfRomaji(letters)).toEqual([]);
  });
});

describe('slips', () => {
  it.each([
    ['refuse', 'refuse', 0],
    ['pasport', 'passport', 1],
    ['marraige', 'marriage', 1],
    ['garbege', 'garbage', 1],
    ['insurence', 'insurance', 1],
    ['abcdef', 'uvwxyz', 3],
  ])('%s for %s: %i', (typed, meant, slips) => expect(editDistance(typed, meant, 2)).toBe(slips));
});

describe('asking', () => {
  it.each([
    ['住民票をください', '住民票'],
    ['保育園に入りたいです', '保育園に入り'],
    ['家をこわした', '家をこわ'],
    ['国保は必要ですか', '国保は必要'],
  ])('%s is about %s', (typed, about) => expect(trimAsking(typed)).toBe(about));
});
