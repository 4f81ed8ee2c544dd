/** Some cards have two bytes before the object. */
const SEARCHED = 8;
const TAG = [0xff, 0x20] as const;

/** Larger than any such file is; what claims more is not one. */
export const MOST_BYTES = 4096;

/** Where the object FF20 stands in the file: `start` its tag, `content` its value, `end` the first byte behind. */
export type InfoObject =
  | { readonly kind: 'found'; readonly start: number; readonly content: number; readonly end: number }
  /** Read on: it cannot be said yet. */
  | { readonly kind: 'more' }
  | { readonly kind: 'bad' };

/** Finds the object of the four items by the first bytes of the file. */
export function infoObject(file: Uint8Array): InfoObject {
  const start = startOf(file);
  if (start === null) return { kind: file.length < SEARCHED ? 'more' : 'bad' };
  const length = lengthAt(file, start + TAG.length);
  if (length === 'more') return { kind: 'more' };
  if (length === 'bad') return { kind: 'bad' };
  const end = length.next + length.value;
  return end > MOST_BYTES ? { kind: 'bad' } : { kind: 'found', start, content: length.next, end };
}

function startOf(file: Uint8Array): number | null {
  for (let at = 0; at + TAG.length <= Math.min(SEARCHED, file.length); at += 1)
    if (file[at] === TAG[0] && file[at + 1] === TAG[1]) return at;
  return null;
}

/**
 * A BER length: one byte, or `81`, `82` and one or two bytes. Real cards write `82` where `81` would do, so that is good;
 * longer and indefinite forms are not.
 */
export function lengthAt(
  bytes: Uint8Array,
  at: number,
): { readonly value: number; readonly next: number } | 'more' | 'bad' {
  const first = bytes[at];
  if (first === undefined) return 'more';
  if (first < 0x80) return { value: first, next: at + 1 };
  if (first !== 0x81 && first !== 0x82) return 'bad';
  const next = at + 1 + (first - 0x80);
  if (next > bytes.length) return 'more';
  return { value: bytes.subarray(at + 1, next).reduce((sum, byte) => sum * 256 + byte, 0), next };
}
