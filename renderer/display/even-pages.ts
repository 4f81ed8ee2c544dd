/**
 * Cuts a list into pages of at most this height: as few pages as possible, and of those ways the one whose pages are
 * filled most evenly. The order stays. One item alone may be higher than a page.
 */
export function evenPages<Item>(list: readonly Item[], heightOf: (item: Item) => number, most: number): Item[][] {
  const best: Cut<Item>[] = [{ pages: [], cost: [0, 0] }];
  for (let end = 1; end <= list.length; end += 1) {
    let found: Cut<Item> | null = null;
    for (let start = end - 1; start >= 0; start -= 1) {
      const page = list.slice(start, end);
      const height = page.reduce((sum, item) => sum + heightOf(item), 0);
      const before = best[start];
      if (!before || (height > most && page.length > 1)) break;
      const cost = [before.cost[0] + 1, before.cost[1] + height * height] as const;
      if (!found || isLess(cost, found.cost)) found = { pages: [...before.pages, page], cost };
    }
    if (found) best.push(found);
  }
  return best.at(-1)?.pages ?? [];
}

/** Pages up to somewhere in the list; first their number counts, then how uneven they are. */
interface Cut<Item> {
  readonly pages: Item[][];
  readonly cost: readonly [pages: number, uneven: number];
}

function isLess([pages, uneven]: Cut<unknown>['cost'], [otherPages, otherUneven]: Cut<unknown>['cost']): boolean {
  return pages < otherPages || (pages === otherPages && uneven < otherUneven);
}
