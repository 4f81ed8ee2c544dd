import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows } from '../../../shared/import/csv-rows.ts';
import { decodeFile } from '../../../shared/import/decode-file.ts';
import { detectDelimiter, type Delimiter } from '../../../shared/import/delimiter.ts';
import { facilityColumns } from '../../../shared/import/facility-headings.ts';
import { openTable } from '../../../shared/import/open-table.ts';

/** 「部屋,名前」 in Shift_JIS. */
const SJIS_HEAD = [0x95, 0x94, 0x89, 0xae, 0x2c, 0x96, 0xbc, 0x91, 0x4f, 0x0d, 0x0a];
/** 「和室」, 「茶」. */
const WASHITSU = [0x98, 0x61, 0x8e, 0xba];
const TEA = [0x92, 0x83];
const TEXT = '部屋,名前\r\n和室,茶\r\n';

/** Two bytes a sign, the higher one first or last. */
function wide(text: string, order: 'le' | 'be', mark = ''): Uint8Array {
  const codes = [...(mark + text)].map((sign) => sign.charCodeAt(0));
  return Uint8Array.from(codes.flatMap((code) => (order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255])));
}

const decoded = (bytes: Uint8Array) => {
  const result = decodeFile(bytes);
  return result.ok ? result.value : result.error.code;
};

describe('bytes', () => {
  it.each([
    ['utf-8', new TextEncoder().encode(TEXT)],
    ['utf-8', new TextEncoder().encode(`\uFEFF${TEXT}`)],
    ['shift_jis', Uint8Array.from([...SJIS_HEAD, ...WASHITSU, 0x2c, ...TEA, 0x0d, 0x0a])],
    ['utf-16le', wide(TEXT, 'le', '\uFEFF')],
    ['utf-16le', wide(TEXT, 'le')],
    ['utf-16be', wide(TEXT, 'be', '\uFEFF')],
    ['utf-16be', wide(TEXT, 'be')],
  ])('are read as %s', (encoding, bytes) => {
    expect(decoded(bytes)).toEqual({ encoding, text: TEXT });
  });

  it('are refused when they are no text', () => {
    expect(decoded(Uint8Array.of())).toBe('empty');
    expect(decoded(new TextEncoder().encode('\uFEFF \r\n'))).toBe('empty');
    expect(decoded(Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2))).toBe('zip');
    expect(decoded(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 1, 2))).toBe('not-text');
    expect(decoded(Uint8Array.from({ length: 200 }, (_, at) => 0x80 + (at % 2) * 0x7f))).toBe('broken-encoding');
  });

  it('with one broken one in Shift_JIS are read, and the sign stands out', () => {
    const many = Array.from({ length: 40 }, () => [...WASHITSU, 0x2c, ...TEA, 0x0d, 0x0a]).flat();
    const broken = [...SJIS_HEAD, ...many, ...WASHITSU, 0xff, 0x2c, ...TEA, 0x0d, 0x0a];
    const file = decodeFile(Uint8Array.from(broken));
    expect(file.ok && file.value.encoding).toBe('shift_jis');
    expect(file.ok && file.value.text.split('\r\n')[41]).toBe('和室\uFFFD,茶');
  });

  it('never bring it to its knees, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const table = openTable(bytes, (headings) => headings.length > 1);
        if (table.ok) for (const row of table.value.rows()) expect(row.line).toBeGreaterThan(0);
      }),
    );
  });
});

const rowsOf = (text: string, delimiter: Delimiter = ',') =>
  [...csvRows(text, delimiter)].map(({ line, cells, fault }) =>
    fault ? `${line} ${fault}` : `${line} ${cells.join('|')}`,
  );

describe('rows', () => {
  it('are what was written, whatever stands in the cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '和', '"', ',', '\n', '\r\n', ' ', ';') });
    const row = fc
      .array(cell, { minLength: 2, maxLength: 4 })
      .filter((cells) => cells.some((one) => one.trim() !== ''));
    fc.assert(
      fc.property(fc.array(row), fc.constantFrom(',', '\t', ';'), (rows, delimiter) => {
        const text = stringify(rows, { delimiter, quoted: true });
        expect([...csvRows(text, delimiter as Delimiter)].map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });

  it('know their line, also after cells of several lines, empty lines and other line ends', () => {
    expect(rowsOf('a,b\r\n\r\n"c\nd",e\rf,g\n')).toEqual(['1 a|b', '3 c\nd|e', '5 f|g']);
  });

  it('go on in the next line after a mark that nothing closes', () => {
    expect(rowsOf('a,b\n"c,d\ne,f\ng,"h"i\nj,k')).toEqual(['1 a|b', '2 open-quote', '3 e|f', '4 open-quote', '5 j|k']);
  });

  it('are told apart by what sets them apart most', () => {
    expect(detectDelimiter('a,b,c\n')).toBe(',');
    expect(detectDelimiter('a\tb\n"x,y,z"\td')).toBe('\t');
    expect(detectDelimiter('a;b;c\n')).toBe(';');
  });
});

describe('headings of 公共施設一覧', () => {
  it('are known whatever their width and age', () => {
    const headings = [
      '全国地方公共団体コード',
      'ＩＤ',
      '名称',
      '建物名等（方書）',
      '利用可能時間特記事項',
      '名称_英語',
    ];
    expect([...facilityColumns(headings).found]).toEqual([
      ['code', 0],
      ['number', 1],
      ['name', 2],
      ['english', 5],
      ['building', 3],
      ['hoursNote', 4],
    ]);
  });

  it('that a spreadsheet made up are known by their neighbours alone', () => {
    expect(facilityColumns(['市区町村名', '列1', '名称_カナ']).renamed).toEqual([{ was: '列1', now: '名称' }]);
    expect(facilityColumns(['市区町村名', '列1', '緯度']).renamed).toEqual([]);
  });
});
