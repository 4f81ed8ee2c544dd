import type { FileEncoding, FileFault } from '../domain/rooms/import-report.ts';
import { fail, ok, type Result } from '../lib/result.ts';

/** A file as text. Signs that could not be read stand in it as U+FFFD: whoever reads on refuses their row. */
export interface DecodedFile {
  readonly encoding: FileEncoding;
  readonly text: string;
}

/**
 * Reads bytes as what they are: by their mark, as UTF-16 by its zeros, as UTF-8 if all of it is, else as what breaks least
 * of UTF-8 and Shift_JIS (in its form of Windows, CP932).
 */
export function decodeFile(bytes: Uint8Array): Result<DecodedFile, { readonly code: FileFault }> {
  if (bytes.length === 0) return fail('empty');
  if (startsWith(bytes, ZIP)) return fail('zip');
  const wide = wideEncoding(bytes);
  if (wide === null && bytes.subarray(0, LOOKED_AT).includes(0)) return fail('not-text');
  const file = decodeAs(bytes, wide);
  if (file.text.trim() === '') return fail('empty');
  if (share(file.text, CONTROL) > MOST_CONTROL) return fail('not-text');
  return share(file.text, UNREADABLE) > MOST_UNREADABLE ? fail('broken-encoding') : ok(file);
}

function decodeAs(bytes: Uint8Array, wide: 'utf-16le' | 'utf-16be' | null): DecodedFile {
  if (wide) return { encoding: wide, text: decoded(bytes, wide) };
  const utf8 = decoded(bytes, 'utf-8');
  if (startsWith(bytes, UTF8_MARK) || !utf8.includes('\uFFFD')) return { encoding: 'utf-8', text: utf8 };
  const japanese = decoded(bytes, 'shift_jis');
  return count(utf8, UNREADABLE) <= count(japanese, UNREADABLE)
    ? { encoding: 'utf-8', text: utf8 }
    : { encoding: 'shift_jis', text: japanese };
}

/** Without a mark: figures, commas and line ends have a zero on one side of each pair, nearly always the same one. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const zeros = [0, 0];
  const length = Math.min(bytes.length, LOOKED_AT);
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < length / 50) return null;
  if (Math.min(even, odd) > Math.max(even, odd) / 10) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

const decoded = (bytes: Uint8Array, encoding: FileEncoding): string =>
  new TextDecoder(encoding, { fatal: false, ignoreBOM: false }).decode(bytes);

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

function count(text: string, signs: RegExp): number {
  let found = 0;
  for (const match of text.matchAll(signs)) found += match[0].length;
  return found;
}

const share = (text: string, signs: RegExp): number => count(text, signs) / text.length;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const UTF8_MARK = [0xef, 0xbb, 0xbf];
/** Bytes that are looked at to tell text from other things. */
const LOOKED_AT = 65_536;
const UNREADABLE = /\uFFFD+/gu;
/** All but tabulator, line ends and the line end within a cell that some programs write (U+000B). */
const CONTROL = /[\u0000-\u0008\u000C\u000E-\u001F\u007F]+/gu;
const MOST_CONTROL = 0.001;
const MOST_UNREADABLE = 0.02;
