import { describe, expect, it } from 'vitest';
import { fuzzFile, fuzzSession } from '../../support/card-fuzz.ts';
import { chance } from '../../support/fuzz-bytes.ts';

/** The bench `fuzz` does the same a hundred thousand times. */
const TIMES = 3_000;
const seeds = Array.from({ length: TIMES }, (_, seed) => seed);

describe('bytes nobody wrote', () => {
  it('are read or refused, never thrown at', () => {
    const read = seeds.map((seed) => fuzzFile(chance(seed)));
    expect(new Set(read)).toEqual(new Set(['decoded', 'refused']));
  });

  it('as answers end a dialogue, with one PIN sent at most and wiped', async () => {
    const kinds = new Set<string>();
    for (const seed of seeds) {
      const { outcome, verifies, wiped } = await fuzzSession(chance(seed));
      kinds.add(outcome.kind);
      expect({ seed, once: verifies <= 1, wiped }).toEqual({ seed, once: true, wiped: true });
    }
    expect(kinds.size).toBeGreaterThanOrEqual(8);
  });
});
