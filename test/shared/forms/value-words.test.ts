import { describe, expect, it } from 'vitest';
import type { FactKind } from '../../../shared/domain/fact.ts';
import { languages } from '../../../shared/domain/language.ts';
import { phoneGroups } from '../../../shared/forms/phone-groups.ts';
import { printedValue } from '../../../shared/forms/printed-value.ts';
import { shownValue } from '../../../shared/forms/shown-value.ts';
import { sampleFact } from '../../support/sample-fact.ts';

const birth: FactKind = { kind: 'date', span: 'birth' };
const day: FactKind = { kind: 'date', span: 'any' };
const text = (ja: string, easy: string, en: string) => ({ ja, 'ja-x-easy': easy, en });
const copies: FactKind = { kind: 'number', least: 1, most: 9, unit: text('通', '[通|つう]', 'copies') };
const options = [
  { id: 'whole', text: text('全員', '[全員|ぜんいん]', 'Everybody'), help: null },
  { id: 'part', text: text('一部', '[一部|いちぶ]', 'Some'), help: null },
];

describe('a value on the screen', () => {
  it.each<[FactKind, string, string, string, string]>([
    [birth, '2019-04-30', '平成31年4月30日', '2019年4月30日', '30 April 2019'],
    [birth, '2019-05-01', '令和元年5月1日', '2019年5月1日', '1 May 2019'],
    [birth, '1989-01-07', '昭和64年1月7日', '1989年1月7日', '7 January 1989'],
    [birth, '1912-07-29', '明治45年7月29日', '1912年7月29日', '29 July 1912'],
    [birth, '1958-04-00', '1958年4月', '1958年4月', 'April 1958'],
    [birth, '1958-00-00', '1958年', '1958年', '1958'],
    [copies, '1', '1通', '1 [通|つう]', '1'],
    [copies, '2', '2通', '2 [通|つう]', '2 copies'],
    [{ kind: 'choice', options }, 'part', '一部', '[一部|いちぶ]', 'Some'],
    [
      { kind: 'several', options, least: 0 },
      'whole part',
      '全員、一部',
      '[全員|ぜんいん]、 [一部|いちぶ]',
      'Everybody, Some',
    ],
    [{ kind: 'phone' }, '09012345678', '090-1234-5678', '090-1234-5678', '090-1234-5678'],
    [{ kind: 'words', longest: 9 }, '𠮷田 髙子', '𠮷田 髙子', '𠮷田 髙子', '𠮷田 髙子'],
    [day, '', '', '', ''],
  ])('%# of %j', (kind, value, ...words) =>
    expect(languages.map((language) => shownValue(sampleFact({ id: 'x', kind }), value, language))).toEqual(words),
  );
});

describe('a value on paper', () => {
  it.each<[FactKind, string, string]>([
    [birth, '2019-05-01', '令和元年5月1日（2019年）'],
    [birth, '1958-04-00', '1958年04月00日'],
    [birth, '0000-00-00', '0000年00月00日'],
    [day, '2026-11-21', '令和8年11月21日'],
    [day, '', ''],
    [{ kind: 'phone' }, '0246123456', '0246123456'],
    [{ kind: 'several', options, least: 0 }, 'whole part', '全員、一部'],
  ])('%j "%s" is %s', (kind, value, paper) => expect(printedValue(sampleFact({ id: 'x', kind }), value)).toBe(paper));
});

describe('a phone number', () => {
  it.each([
    ['0312345678', '03-1234-5678'],
    ['0612345678', '06-1234-5678'],
    ['05012345678', '050-1234-5678'],
    ['0120123456', '0120-123-456'],
    ['0246123456', '0246123456'],
    ['', ''],
  ])('%s is shown as %s', (digits, shown) => expect(phoneGroups(digits)).toBe(shown));
});
