import { Constructed, fromBER, Primitive } from 'asn1js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BasicInfo } from '../../../shared/card/card-reader.ts';
import { decodeBasicInfo } from '../../../shared/card/decode-basic-info.ts';
import { encodeBasicInfo } from '../../../shared/card/encode-basic-info.ts';
import { hanako, hanakoFile } from '../../support/card-samples.ts';
import { bytes, hex } from '../../support/hex.ts';

const longer: BasicInfo = { ...hanako, address: `${hanako.address}　架空マンション１０１号室` };

/** The object with these fields, its length in one byte. */
const object = (fields: string): Uint8Array => {
  const content = bytes(fields);
  return Uint8Array.of(0xff, 0x20, content.length, ...content);
};
const name = 'DF 22 03 E8 A6 8B';
const address = 'DF 23 03 E6 9D B1';
const birth = 'DF 24 08 31 39 38 35 30 34 30 31';
const sex = 'DF 25 01 32';
const four = `${name} ${address} ${birth} ${sex}`;
/** So many bytes, the four fields at their beginning and then rubbish. */
const largeFile = (size: number): Uint8Array => {
  const file = new Uint8Array(size);
  file.set([0xff, 0x20, 0x82, (size - 5) >> 8, (size - 5) & 0xff, ...bytes(four)]);
  return file;
};
const small = { name: '見', address: '東', birthDate: '19850401', sex: 'female' };

describe('the file of the four items', () => {
  it('is read as written in the example', () => {
    expect(decodeBasicInfo(hanakoFile)).toEqual({ info: hanako, warnings: [] });
    expect(hex(encodeBasicInfo(hanako))).toBe(hex(hanakoFile));
  });

  it('is read with its length in two bytes behind 82', () => {
    const file = encodeBasicInfo(longer);
    expect(file).toHaveLength(142);
    expect(hex(file)).toMatch(
      /^FF 20 82 00 89 DF 21 08 00 10 00 22 00 7F 00 8A DF 22 0F .* DF 23 5A .* DF 24 08 .* DF 25 01 32$/,
    );
    expect(decodeBasicInfo(file)).toEqual({ info: longer, warnings: [] });
  });

  it.each([
    ['82 where one byte would do', encodeBasicInfo(hanako, { wideLength: true })],
    ['81', Uint8Array.of(0xff, 0x20, 0x81, ...hanakoFile.subarray(2))],
    ['two bytes before it', encodeBasicInfo(hanako, { prefix: true })],
    ['six bytes before it', Uint8Array.of(1, 2, 3, 4, 5, 6, ...hanakoFile)],
    ['filler behind it', encodeBasicInfo(hanako, { size: 882 })],
  ])('may have %s', (_, file) => {
    expect(decodeBasicInfo(file)?.info).toEqual(hanako);
  });

  it.each([
    ['fields in another order', `${sex} ${birth} ${address} ${name}`],
    ['objects we do not know', `C1 02 00 00 ${name} ${address} 5F 21 01 AA ${birth} ${sex} FF 81 01 00`],
    ['lengths longer than they need to be', `DF 22 82 00 03 E8 A6 8B DF 23 81 03 E6 9D B1 ${birth} ${sex}`],
    ['rubbish behind the last', `${four} FF FF FF`],
  ])('may have %s', (_, fields) => {
    expect(decodeBasicInfo(object(fields))?.info).toEqual(small);
  });

  it('may have 4096 bytes', () => {
    expect(decodeBasicInfo(largeFile(4_096))?.info).toEqual(small);
  });

  it.each([
    ['1', 'male'],
    ['2', 'female'],
    ['9', 'not-applicable'],
    ['0', 'unknown'],
    ['3', 'unknown'],
  ])('says the sex by a digit: %s', (digit, said) => {
    const fields = `${name} ${address} ${birth} DF 25 01 ${hex(new TextEncoder().encode(digit))}`;
    expect(decodeBasicInfo(object(fields))?.info.sex).toBe(said);
  });

  it('keeps what it says as it stands, also what no font has', () => {
    for (const odd of [
      '\uFEFF見本',
      '𠮷本　髙子',
      '\u{E0A1}本',
      '見本［架空］花子',
      'か\u3099',
      '〓本',
      '\uFFFD',
      '',
      '葛\u{E0100}',
    ])
      expect(decodeBasicInfo(encodeBasicInfo({ ...hanako, name: odd }))?.info.name).toBe(odd);
    expect(decodeBasicInfo(encodeBasicInfo({ ...hanako, birthDate: '19850000' }))?.info.birthDate).toBe('19850000');
  });
});

describe('a file that is not understood', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['a part of it', hanakoFile.subarray(0, 100)],
    ['its head', hanakoFile.subarray(0, 3)],
    ['seven bytes before it', Uint8Array.of(1, 2, 3, 4, 5, 6, 7, ...hanakoFile)],
    ['filler alone', new Uint8Array(882).fill(0xff)],
    ['zeros', new Uint8Array(101)],
    ['a length of three bytes', Uint8Array.of(0xff, 0x20, 0x83, 0, 0, 98, ...hanakoFile.subarray(3))],
    ['a length without end', Uint8Array.of(0xff, 0x20, 0x80, ...hanakoFile.subarray(3))],
    ['more than 4096 bytes', largeFile(4_097)],
    ['shorter than it says, though the four are there', hanakoFile.with(2, 99)],
    ['no name', object(`${address} ${birth} ${sex}`)],
    ['no sex', object(`${name} ${address} ${birth}`)],
    ['two names', object(`${name} ${four}`)],
    ['two birth dates', object(`${four} ${birth}`)],
    ['a field longer than the file', object(`${name} ${address} ${birth} DF 25 02 32`)],
    ['a field of indefinite length', object(`DF 22 80 E8 A6 8B 00 00 ${address} ${birth} ${sex}`)],
    ['a birth date of seven digits', object(`${name} ${address} DF 24 07 31 39 38 35 30 34 30 ${sex}`)],
    ['a birth date of nine digits', object(`${name} ${address} DF 24 09 31 39 38 35 30 34 30 31 31 ${sex}`)],
    ['a birth date with a letter', object(`${name} ${address} DF 24 08 31 39 38 35 30 34 30 41 ${sex}`)],
    ['a sex that is no digit', object(`${name} ${address} ${birth} DF 25 01 4D`)],
    ['a sex of two digits', object(`${name} ${address} ${birth} DF 25 02 32 32`)],
    ['a cut character', object(`DF 22 02 E8 A6 ${address} ${birth} ${sex}`)],
    ['an overlong character', object(`DF 22 02 C0 AF ${address} ${birth} ${sex}`)],
    ['half of a surrogate pair', object(`DF 22 03 ED A0 80 ${address} ${birth} ${sex}`)],
    ['a byte that is no text', object(`${name} DF 23 01 FF ${birth} ${sex}`)],
  ])('is null: %s', (_, file) => {
    expect(decodeBasicInfo(file)).toBeNull();
  });

  it.each(['\u0000', '\t', '\n', '\u001B[2J', '\u007F', '\u0085', '\u202E', '\u2066', '\u200F', '\u061C', '\u2028'])(
    'is null: text with the control character %j',
    (sign) => {
      expect(decodeBasicInfo(encodeBasicInfo({ ...hanako, name: `見本${sign}花子` }))).toBeNull();
      expect(decodeBasicInfo(encodeBasicInfo({ ...hanako, address: `${sign}架空` }))).toBeNull();
    },
  );
});

describe('the table of offsets', () => {
  it.each([
    ['offsets-differ', encodeBasicInfo(hanako, { offsetsOffBy: 1 })],
    ['offsets-differ', object(`DF 21 02 00 0E ${four}`)],
    ['offsets-differ', object(`DF 21 0A 00 10 00 16 00 1C 00 27 00 00 ${four}`)],
    ['offsets-missing', object(four)],
  ])('is compared and only warned of: %s', (warning, file) => {
    const decoded = decodeBasicInfo(file);
    expect(decoded?.info.sex).toBe('female');
    expect(decoded?.warnings).toEqual([warning]);
  });

  it('may count from the object or from the file', () => {
    expect(decodeBasicInfo(encodeBasicInfo(hanako, { prefix: true }))?.warnings).toEqual([]);
    const fromFile = encodeBasicInfo(hanako, { prefix: true, offsetsOffBy: 2 });
    expect(decodeBasicInfo(fromFile)?.warnings).toEqual([]);
  });
});

const seeable = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .filter((text) => !/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u.test(text));
const anyInfo: fc.Arbitrary<BasicInfo> = fc.record({
  name: seeable,
  address: seeable,
  birthDate: fc.stringMatching(/^[0-9]{8}$/),
  sex: fc.constantFrom('male', 'female', 'not-applicable', 'unknown'),
});
const anyLayout = fc.record({ wideLength: fc.boolean(), prefix: fc.boolean(), size: fc.nat(1_500) });

describe('any person', () => {
  it('is read as written', () => {
    fc.assert(
      fc.property(anyInfo, anyLayout, (info, layout) => {
        expect(decodeBasicInfo(encodeBasicInfo(info, layout))).toEqual({ info, warnings: [] });
      }),
    );
  });

  it('is read as a general reader of BER reads it', () => {
    fc.assert(
      fc.property(anyInfo, fc.boolean(), (info, wideLength) => {
        const file = encodeBasicInfo(info, { wideLength });
        const read = byAsn1js(file) ?? new Map();
        expect([...read.keys()]).toEqual([0x21, 0x22, 0x23, 0x24, 0x25]);
        expect(asText(read.get(0x22))).toBe(info.name);
        expect(asText(read.get(0x23))).toBe(info.address);
        expect(decodeBasicInfo(file)?.info).toEqual(info);
      }),
    );
  });

  it('is read as that reader reads it, or not at all, from bytes that were changed', () => {
    const change = fc.tuple(fc.nat(100), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const file = Uint8Array.from(hanakoFile);
        for (const [at, value] of changes) file[at] = value;
        const start = file.findIndex((byte, at) => byte === 0xff && file[at + 1] === 0x20);
        const [decoded, read] = [decodeBasicInfo(file), byAsn1js(file.subarray(start))];
        if (!decoded || !read) return;
        expect(asText(read.get(0x22))).toBe(decoded.info.name);
        expect(asText(read.get(0x23))).toBe(decoded.info.address);
      }),
      { numRuns: 2_000 },
    );
  });
});

const asText = (value: Uint8Array | undefined): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(value);

/** The fields by their tag's number, read by a library; null = it does not understand them (some it throws at). */
function byAsn1js(file: Uint8Array): ReadonlyMap<number, Uint8Array> | null {
  try {
    const { result, offset } = fromBER(file);
    if (offset === -1 || !(result instanceof Constructed)) return null;
    const fields = result.valueBlock.value.filter(
      (field) => field instanceof Primitive && field.idBlock.tagClass === 4,
    );
    return new Map(fields.map((field) => [field.idBlock.tagNumber, (field as Primitive).valueBlock.valueHexView]));
  } catch {
    return null;
  }
}
