import type { BasicInfo, Sex } from './card-reader.ts';
import { joined } from './card-exchange.ts';

/** How a simulated card lays its file out. */
export interface FileLayout {
  /** Writes `82 hh ll` also where one byte would do. */
  readonly wideLength?: boolean;
  /** Two bytes before the object, as on some cards of 2023. */
  readonly prefix?: boolean;
  /** Fills the file with FF up to this size. */
  readonly size?: number;
  /** Adds this to each offset of the table, so that it does not fit. */
  readonly offsetsOffBy?: number;
}

const SEX_DIGIT: Readonly<Record<Sex, string>> = { male: '1', female: '2', 'not-applicable': '9', unknown: '0' };

/** EF 0002 as cards write it: FF20 { DF21 offsets, DF22 氏名, DF23 住所, DF24 生年月日, DF25 性別 }. */
export function encodeBasicInfo(info: BasicInfo, layout: FileLayout = {}): Uint8Array {
  const texts = [info.name, info.address, info.birthDate, SEX_DIGIT[info.sex]].map((text) =>
    new TextEncoder().encode(text),
  );
  const fields = texts.map((value, n) => object([0xdf, 0x22 + n], value));
  const length = OFFSETS_LENGTH + fields.reduce((sum, field) => sum + field.length, 0);
  const head = [0xff, 0x20, ...lengthOf(length, layout.wideLength)];
  const table = offsets(fields, head.length + OFFSETS_LENGTH + (layout.offsetsOffBy ?? 0));
  const parts = [Uint8Array.from(head), object([0xdf, 0x21], table), ...fields];
  const file = parts.reduce(joined, Uint8Array.from(layout.prefix ? [0x00, 0x00] : []));
  const filler = new Uint8Array(Math.max(0, (layout.size ?? 0) - file.length)).fill(0xff);
  return joined(file, filler);
}

/** Tag, length and four offsets of two bytes. */
const OFFSETS_LENGTH = 11;

function offsets(fields: readonly Uint8Array[], first: number): Uint8Array {
  const starts = fields.map((_, n) => fields.slice(0, n).reduce((sum, field) => sum + field.length, first));
  return Uint8Array.from(starts.flatMap((start) => [start >> 8, start & 0xff]));
}

const object = (tag: readonly number[], value: Uint8Array): Uint8Array =>
  Uint8Array.of(...tag, ...lengthOf(value.length), ...value);

/** Real cards go from one byte to `82` and two. */
const lengthOf = (length: number, wide = false): readonly number[] =>
  length < 0x80 && !wide ? [length] : [0x82, length >> 8, length & 0xff];
