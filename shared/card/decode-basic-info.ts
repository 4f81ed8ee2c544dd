import type { BasicInfo, Sex } from './card-reader.ts';
import { unseenSigns } from '../lib/unseen-signs.ts';
import { infoObject, lengthAt } from './info-object.ts';

/** What is odd about a file that can be read all the same; a code for the log, nothing of the card. */
export type CardWarning = 'offsets-missing' | 'offsets-differ';

/** What the file says. */
export interface DecodedInfo {
  readonly info: BasicInfo;
  readonly warnings: readonly CardWarning[];
}

interface Field {
  readonly tag: number;
  readonly at: number;
  readonly value: Uint8Array;
}

const OFFSETS = 0xdf21;
const FIELDS = [0xdf22, 0xdf23, 0xdf24, 0xdf25] as const;
const SEXES: Readonly<Record<string, Sex>> = { 1: 'male', 2: 'female', 9: 'not-applicable' };

/** EF 0002 (氏名, 住所, 生年月日, 性別) as a value; null = not understood. Text stays as it stands on the card. */
export function decodeBasicInfo(file: Uint8Array): DecodedInfo | null {
  const object = infoObject(file);
  if (object.kind !== 'found' || object.end > file.length) return null;
  const fields = fieldsIn(file.subarray(0, object.end), object.content);
  const four = FIELDS.map((tag) => onlyOne(fields, tag));
  const [name, address, birthDate, sex] = [text(four[0]), text(four[1]), digits(four[2], 8), digits(four[3], 1)];
  if (name === null || address === null || birthDate === null || sex === null) return null;
  const info = { name, address, birthDate, sex: SEXES[sex] ?? 'unknown' };
  return { info, warnings: warningsOf(fields, object.start) };
}

/** The objects one after another; where they stop making sense, the rest is left out. */
function fieldsIn(bytes: Uint8Array, from: number): readonly Field[] {
  const fields: Field[] = [];
  for (let at = from; at < bytes.length;) {
    const [tag, lengthFrom] = tagAt(bytes, at);
    const length = lengthAt(bytes, lengthFrom);
    if (typeof length === 'string' || length.next + length.value > bytes.length) break;
    fields.push({ tag, at, value: bytes.subarray(length.next, length.next + length.value) });
    at = length.next + length.value;
  }
  return fields;
}

/** A tag of one byte, or of more: its low five bits are set, and each further byte says with bit 8 that one more follows. */
function tagAt(bytes: Uint8Array, from: number): readonly [tag: number, next: number] {
  let tag = bytes[from] ?? 0;
  let next = from + 1;
  if ((tag & 0x1f) !== 0x1f) return [tag, next];
  for (let more = true; more && next < bytes.length; next += 1) {
    const byte = bytes[next] ?? 0;
    tag = (tag * 256 + byte) % 2 ** 32;
    more = byte >= 0x80;
  }
  return [tag, next];
}

function onlyOne(fields: readonly Field[], tag: number): Uint8Array | null {
  const found = fields.filter((field) => field.tag === tag);
  return found.length === 1 ? (found[0]?.value ?? null) : null;
}

function text(value: Uint8Array | null | undefined): string | null {
  if (!value) return null;
  try {
    const read = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(value);
    return unseenSigns.test(read) ? null : read;
  } catch {
    return null;
  }
}

function digits(value: Uint8Array | null | undefined, count: number): string | null {
  const read = String.fromCharCode(...(value?.subarray(0, count + 1) ?? []));
  return read.length === count && /^[0-9]+$/.test(read) ? read : null;
}

/** The card's own table says where the four objects begin, counted from the object or from the file. */
function warningsOf(fields: readonly Field[], start: number): readonly CardWarning[] {
  const table = onlyOne(fields, OFFSETS);
  if (table === null) return ['offsets-missing'];
  const places = FIELDS.map((tag) => fields.find((field) => field.tag === tag)?.at ?? 0);
  const said = places.map((_, n) => (table[2 * n] ?? 0) * 256 + (table[2 * n + 1] ?? 0));
  const agrees = (origin: number): boolean => places.every((place, n) => place - origin === said[n]);
  return table.length === 8 && (agrees(start) || agrees(0)) ? [] : ['offsets-differ'];
}
