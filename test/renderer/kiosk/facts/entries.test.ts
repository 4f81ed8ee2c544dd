import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressValue, asNumber } from '../../../../renderer/kiosk/facts/address-value.ts';
import { checkPages, type CheckRow } from '../../../../renderer/kiosk/facts/check-rows.ts';
import { datePartsOf, daysOf, isoOf, mayBeDate } from '../../../../renderer/kiosk/facts/date-value.ts';
import { digitsLeft, groupedDigits, mostDigits } from '../../../../renderer/kiosk/facts/digits-left.ts';
import type { AddressEntry, DateEntry, Era } from '../../../../renderer/kiosk/facts/entry.ts';
import { entryBefore, eraseEntry, typedOf } from '../../../../renderer/kiosk/facts/erase-entry.ts';
import { kanaValue } from '../../../../renderer/kiosk/facts/kana-value.ts';
import { soundRows } from '../../../../renderer/kiosk/facts/sound-rows.ts';
import { startEntry } from '../../../../renderer/kiosk/facts/start-entry.ts';
import { recordContent } from './forms-walk.ts';

const { book } = recordContent;
const factOf = (id: string) => book.facts.find((fact) => fact.id === id)!;

const date = (era: Era, ...[year = '', month = '', day = '']: string[]): DateEntry => ({
  kind: 'date',
  at: 'day',
  era,
  eraAsked: false,
  year,
  month,
  day,
});

describe('a date', () => {
  it.each([
    ['showa', '62', '1987-04-03'],
    ['heisei', '1', '1989-04-03'],
    ['reiwa', '8', '2026-04-03'],
    ['taisho', '15', '1926-04-03'],
    ['western', '1987', '1987-04-03'],
    // somebody who counts on past the end of an era means this year
    ['heisei', '35', '2023-04-03'],
  ] as const)('%s %s is %s', (era, year, iso) => {
    expect(isoOf(date(era, year, '4', '3'))).toBe(iso);
  });

  it('says at once what no calendar has', () => {
    expect(mayBeDate(datePartsOf(date('western', '2026', '2', '30')))).toBe(false);
    expect(mayBeDate(datePartsOf(date('western', '2028', '2', '29')))).toBe(true);
    expect(mayBeDate(datePartsOf(date('western', '2026', '13')))).toBe(false);
    expect(mayBeDate(datePartsOf(date('western', '2026', '4')))).toBe(true);
    expect(daysOf(2027, 2)).toBe(28);
  });

  it('goes back part by part, and out of it from the year', () => {
    expect(entryBefore(date('showa', '62', '4', '3'))).toMatchObject({ at: 'month' });
    expect(entryBefore({ ...date('showa', '62'), at: 'year' })).toBeNull();
    expect(entryBefore({ ...date('showa', '62'), at: 'year', eraAsked: true })).toMatchObject({ at: 'era' });
    expect(eraseEntry(date('showa', '62', '4', '31'))).toMatchObject({ day: '3' });
  });

  it('stands there again as it was', () => {
    const entry = startEntry(factOf('applicant.birth'), '1987-04-03', recordContent);
    expect(entry).toMatchObject({ at: 'year', era: 'western', year: '1987', month: '4', day: '3' });
    expect(isoOf(entry as DateEntry)).toBe('1987-04-03');
  });
});

const address = (entry: Partial<AddressEntry>): AddressEntry => ({
  kind: 'address',
  at: 'rest',
  sound: null,
  from: 0,
  area: null,
  number: '',
  words: '',
  figures: false,
  ...entry,
});

describe('an address', () => {
  it('stands as the town writes it', () => {
    expect(addressValue(address({ area: 'asahi', number: '5-6' }), book.areas)).toBe('架空県みらい町旭町5番地の6');
    expect(addressValue(address({ area: 'chuo-1', number: '2-3', words: ' さくらそう 201 ' }), book.areas)).toBe(
      '架空県みらい町中央一丁目2番3号　さくらそう　201',
    );
  });

  it('outside the town is what was typed', () => {
    expect(addressValue(address({ at: 'outside', words: 'となりし ほんちょう 4-5' }), book.areas)).toBe(
      'となりし　ほんちょう　4-5',
    );
  });

  it('is understood again, whatever area and number', () => {
    const number = fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.constantFrom(...book.areas),
        number,
        fc.constantFrom('', 'さくらそう　201'),
        (area, parts, words) => {
          const entry = address({ area: area.id, number: parts.join('-'), words });
          const again = startEntry(factOf('applicant.address'), addressValue(entry, book.areas), recordContent);
          expect(again).toMatchObject({ area: area.id, number: entry.number, words });
        },
      ),
    );
  });

  it('takes digits with single dashes', () => {
    expect(asNumber('-5--6')).toBe('5-6');
    expect(asNumber('５−6-')).toBe('56-');
    expect(asNumber('1-2-3-4-5')).toBe('1-2-3-4');
  });

  it('is found by the first sound, each area once', () => {
    const rows = soundRows(book.areas);
    expect(rows.flatMap(({ areas }) => areas).length).toBe(book.areas.length);
    expect(rows.find(({ sound }) => sound === 'は')?.areas.map(({ id }) => id)).toContain('honmachi');
  });

  it('goes back from the number to where the area was chosen', () => {
    expect(entryBefore(address({ at: 'number', sound: 'ま' }))).toMatchObject({ at: 'area' });
    expect(entryBefore(address({ at: 'number' }))).toMatchObject({ at: 'sound' });
    expect(entryBefore(address({ at: 'sound' }))).toBeNull();
  });
});

describe('digits', () => {
  const phone = { kind: 'phone' } as const;

  it.each([
    ['090123', 5],
    ['0901234567', 1],
    ['09012345678', 0],
    ['031234567', 1],
    ['0120123456', 0],
  ])('%s lacks %i', (typed, left) => {
    expect(digitsLeft(phone, typed)).toBe(left);
    expect(typed.length).toBeLessThanOrEqual(mostDigits(phone, typed));
  });

  it('are grouped while they are typed, and none is lost', () => {
    expect(groupedDigits(phone, '09012345678')).toEqual(['090', '1234', '5678']);
    expect(groupedDigits(phone, '0901')).toEqual(['090', '1']);
    expect(groupedDigits(phone, '0242123456')).toEqual(['0242123456']);
    fc.assert(
      fc.property(fc.stringMatching(/^\d{0,11}$/), (typed) => {
        expect(groupedDigits(phone, typed).join('')).toBe(typed);
      }),
    );
  });
});

describe('kana', () => {
  it('stand in the script of the form', () => {
    const katakana = { kind: 'kana', script: 'katakana', longest: 30 } as const;
    expect(kanaValue(katakana, ' みらい  はなこ ')).toBe('ミライ　ハナコ');
    expect(kanaValue({ kind: 'words', longest: 30 }, 'ﾐﾗｲ')).toBe('みらい');
  });

  it('are understood from letters, and left as they are where they are no Japanese', () => {
    const words = { kind: 'words', longest: 30 } as const;
    expect(kanaValue(words, 'shinjuku kenichi jun')).toBe('しんじゅく　けにち　じゅん');
    expect(kanaValue(words, 'xq')).toBe('xq');
  });

  it('are taken back sign by sign', () => {
    const entry = { kind: 'words', typed: 'みら', figures: false } as const;
    expect(typedOf(eraseEntry(entry))).toBe('み');
    expect(typedOf(eraseEntry(eraseEntry(entry)))).toBe('');
  });
});

describe('pages of the check', () => {
  const row = (id: string, form: CheckRow['form']): CheckRow => ({
    fact: { ...factOf('applicant.phone'), id },
    value: { value: '1', source: 'asked', doubt: false },
    form,
  });
  const [form = null] = book.forms;
  const rows = [row('a', null), row('wide', null), row('b', null), row('c', form), row('d', form)];
  const pages = (places: number) => checkPages(rows, places, ({ fact }) => fact.id === 'wide');
  const ids = (places: number) =>
    pages(places).map((page) => page.map((item) => (item.kind === 'row' ? item.row.fact.id : '-')).join(''));

  it('hold what fits, wide ones last among what they belong to, each page with its heading', () => {
    expect(ids(20)).toEqual(['-abwide-cd']);
    expect(ids(8)).toEqual(['-abwide-cd']);
    expect(ids(7)).toEqual(['-abwide', '-cd']);
    expect(ids(3)).toEqual(['-ab', '-wide', '-cd']);
  });
});
