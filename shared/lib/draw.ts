/** A text as a whole number of 32 bits, the same on every machine (FNV-1a). */
export function textKey(text: string): number {
  let key = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) key = Math.imul(key ^ text.charCodeAt(at), 0x01000193);
  return key >>> 0;
}

/**
 * Chance without state: a number between 0 and 1 (neither of them) that depends on its keys alone. The same keys give the
 * same number, so one more person in a queue changes nobody else's draw.
 */
export function draw(seed: number, key: number, run: number): number {
  return (mixed(mixed(mixed(seed) ^ key) ^ run) + 0.5) / 0x1_0000_0000;
}

/** All bits of the result depend on all bits of the key (the finish of MurmurHash3). */
function mixed(key: number): number {
  let bits = (key + 0x9e3779b9) | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
