import { describe, expect, it } from 'vitest';
import { faultsAfter, type Json } from '../../support/faults-after.ts';

const BIRTH = 'guides/birth.json';
const easy = 'ja-x-easy';

describe('texts that nobody should read are refused with file, path and reason', () => {
  it.each<[string, string, (content: Json) => void, string, string]>([
    [
      'an obsolete paper',
      'items.json',
      (all) => (all[0].help.ja = '健康保険証も使えます。'),
      '0.help.ja',
      '"健康保険証" is a thing of the past: say "資格確認書"',
    ],
    [
      'an obsolete paper with readings',
      'items.json',
      (all) => (all[0].help[easy] = '[通知|つうち]カード'),
      `0.help.${easy}`,
      '"通知カード" is a thing of the past: say "マイナンバーカード"',
    ],
    [
      'an obsolete paper with a space in it',
      'items.json',
      (all) => (all[0].help[easy] = '[健康|けんこう] [保険証|ほけんしょう]'),
      `0.help.${easy}`,
      '"健康保険証" is a thing of the past: say "資格確認書"',
    ],
    [
      'an obsolete paper in English',
      'items.json',
      (all) => (all[0].help.en = 'Your Health Insurance Card'),
      '0.help.en',
      '"health insurance card" is a thing of the past: say "insurance eligibility certificate"',
    ],
    [
      'a text left in Japanese',
      'items.json',
      (all) => (all[0].help.en = all[0].help.ja),
      '0.help.en',
      'still the Japanese text',
    ],
    [
      'a kanji without reading',
      BIRTH,
      (guide) => (guide.title[easy] = '[赤|あか]ちゃんが 生まれました'),
      `title.${easy}`,
      '"生" has no reading: write [生|…]',
    ],
    [
      'a reading that is none',
      BIRTH,
      (guide) => (guide.title[easy] = '[赤|red]ちゃん'),
      `title.${easy}`,
      'the reading in [赤|red] is not kana',
    ],
    [
      'a bracket left open',
      BIRTH,
      (guide) => (guide.title[easy] = '[あかちゃん'),
      `title.${easy}`,
      'a bracket that is not [漢字|かんじ]',
    ],
  ])('%s', (...[, file, change, path, reason]) => {
    expect(faultsAfter(file, change)).toContainEqual({ file, path, reason });
  });

  it('but lets people say what they like when they search', () => {
    const change = (all: Json) => void all[25].words.ja.push('健康保険証');
    expect(faultsAfter('procedures.json', change)).toEqual([]);
  });
});
