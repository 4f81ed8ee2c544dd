import { draw } from '../../../shared/lib/draw.ts';
import { normalValue } from '../../../shared/lib/normal.ts';

/** A row of chances that is the same for the same seed. */
export interface Chance {
  /** Between 0 and 1. */
  next(): number;
  happens(share: number): boolean;
  between(from: number, to: number): number;
  /** Around 0, spread 1. */
  normal(): number;
  /** Lognormal with this mean; `spread` is that of the logarithm. */
  around(mean: number, spread: number): number;
  pick<Item extends { readonly weight: number }>(items: readonly Item[]): Item;
}

/** Begins a row of chances. */
export function chanceOf(seed: number): Chance {
  let drawn = 0;
  const next = (): number => draw(seed, 0x5eed, drawn++);
  const normal = (): number => normalValue(next());
  return {
    next,
    normal,
    happens: (share) => next() < share,
    between: (from, to) => from + (to - from) * next(),
    around: (mean, spread) => mean * Math.exp(spread * normal() - spread ** 2 / 2),
    pick(items) {
      let left = next() * items.reduce((sum, item) => sum + item.weight, 0);
      return items.find((item) => (left -= item.weight) < 0) ?? items[items.length - 1]!;
    },
  };
}
