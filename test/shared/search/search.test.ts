import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { search } from '../../../shared/search/search.ts';
import { searchIndex } from '../../../shared/search/search-index.ts';
import { sampleContent } from '../../support/sample-guidance.ts';
import { hitsOf } from '../../support/said.ts';

const { guidance, town } = sampleContent();
const index = searchIndex(guidance, town);
const found = (typed: string) => search(index, typed, 'ja').map((one) => one.id);
const firstOf = (typed: string) => found(typed)[0];

describe('finding by word', () => {
  it('finds what people said before there was a search', () => {
    const { first, top5 } = hitsOf(index, 'said-1.json');
    expect(first).toBeGreaterThanOrEqual(0.85);
    expect(top5).toBeGreaterThanOrEqual(0.97);
  });

  it.each([
    [
      '住民票',
      'じゅうみんひょう',
      'ジュウミンヒョウ',
      'ｼﾞｭｳﾐﾝﾋｮｳ',
      'じゅみんひょ',
      'juminhyo',
      'jyuuminhyou',
      'zyuminhyo',
      '住民標',
    ],
    ['パスポート', 'ぱすぽーと', 'パスポード', 'ﾊﾟｽﾎﾟｰﾄ', 'ＰＡＳＳＰＯＲＴ', 'pasport', 'pasupooto', 'りょけん'],
  ])('%s is one thing however it is written', (...written) => {
    expect(new Set(written.map(firstOf)).size).toBe(1);
  });

  it('finds while the word is still being typed', () => {
    const word = 'いんかんしょうめい';
    for (let length = 3; length <= word.length; length += 1) {
      expect(found(word.slice(0, length)).slice(0, 5)).toContain('seal-certificate');
    }
    expect(found('jum')).toContain('residence-record');
  });

  it('takes words in any order', () => {
    for (const typed of ['moved kids school', 'school kids moved']) {
      expect(found(typed).slice(0, 3)).toContain('school-change');
    }
    expect(firstOf('抄本 戸籍')).toBe(firstOf('戸籍 抄本'));
  });

  it('knows sentences without spaces', () => {
    expect(firstOf('母が亡くなった')).toBe('bereavement');
    expect(found('保険証をなくした').slice(0, 2)).toContain('health-insurance-papers');
  });

  it('puts what happened in life before the single procedure', () => {
    expect(search(index, '引っ越してきた', 'ja')[0]).toMatchObject({ kind: 'guide', id: 'moving-in' });
    expect(search(index, 'けっこん', 'ja')[0]).toMatchObject({ kind: 'guide', id: 'marriage' });
    expect(search(index, '会社を辞めた', 'ja').slice(0, 3)).toContainEqual(
      expect.objectContaining({ kind: 'guide', id: 'work' }),
    );
  });

  it('finds the quiet topics', () => {
    for (const typed of ['DV', '暴力', 'せいかつほご', 'no money']) expect(firstOf(typed)).toBe('living-support');
  });

  it.each(['', '   ', '😀😀', '。、！？', 'asdfgh', 'xyz', '天気予報'])('finds nothing for "%s"', (typed) => {
    expect(found(typed)).toEqual([]);
  });

  it('answers anything that can be typed with at most eight things, best first', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 1000 }),
      fc.string({ unit: fc.constantFrom(...'あいうかがきゃしじっつんー住民票税 abk75'), maxLength: 60 }),
    );
    fc.assert(
      fc.property(anything, (typed) => {
        const scores = search(index, typed, 'en').map((one) => one.score);
        expect(scores.length).toBeLessThanOrEqual(8);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      }),
    );
  });
});
