import { draw } from '../../shared/lib/draw.ts';

/** Chance that can be repeated by its seed. */
export interface Chance {
  /** A whole number from 0 up to, not including, `below`. */
  upTo(below: number): number;
  bytes(length: number): Uint8Array;
  pick<Value>(of: readonly Value[]): Value;
}

export function chance(seed: number): Chance {
  let drawn = 0;
  const upTo = (below: number): number => Math.floor(draw(seed, 0, (drawn += 1)) * below);
  return {
    upTo,
    bytes: (length) => Uint8Array.from({ length }, () => upTo(256)),
    pick: (of) => of[upTo(of.length)] as (typeof of)[number],
  };
}

/** Bytes that mean something in a file of a card or in an answer. */
const TELLING = [0x00, 0x01, 0x20, 0x21, 0x22, 0x25, 0x30, 0x61, 0x63, 0x6c, 0x7f, 0x80, 0x81, 0x82, 0x90, 0xdf, 0xff];

type Change = (bytes: Uint8Array, by: Chance) => Uint8Array;

const changes: readonly Change[] = [
  (bytes, by) => bytes.with(by.upTo(bytes.length), by.upTo(256)),
  (bytes, by) => bytes.with(by.upTo(bytes.length), by.pick(TELLING)),
  (bytes, by) => {
    const at = by.upTo(bytes.length);
    return bytes.with(at, (bytes[at] ?? 0) ^ (1 << by.upTo(8)));
  },
  (bytes, by) => bytes.slice(0, by.upTo(bytes.length + 1)),
  (bytes, by) => bytes.slice(by.upTo(9)),
  (bytes, by) => spliced(bytes, by, by.bytes(by.upTo(6))),
  (bytes, by) => spliced(bytes, by, bytes.slice(by.upTo(bytes.length), by.upTo(bytes.length + 1))),
  (bytes, by) => spliced(bytes, by, new Uint8Array(by.upTo(400)).fill(by.pick(TELLING))),
];

/** The same bytes with one to four things changed: a byte, a bit, something cut off, put in or doubled. */
export function mutated(bytes: Uint8Array, by: Chance): Uint8Array {
  let changed = bytes;
  for (let times = 1 + by.upTo(4); times > 0 && changed.length > 0; times -= 1) changed = by.pick(changes)(changed, by);
  return changed;
}

function spliced(bytes: Uint8Array, by: Chance, part: Uint8Array): Uint8Array {
  const at = by.upTo(bytes.length + 1);
  const left = by.upTo(2) * by.upTo(4);
  return Uint8Array.of(...bytes.subarray(0, at), ...part, ...bytes.subarray(at + left));
}
