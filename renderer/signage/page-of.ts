/** One page of a list that is longer than its place. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  /** From 1. */
  readonly page: number;
  readonly of: number;
}

/** The page of a list at a beat. Pages are filled evenly: ten items in places for eight are two times five. */
export function pageOf<Item>(list: readonly Item[], places: number, beat: number): ListPage<Item> {
  const of = Math.max(1, Math.ceil(list.length / places));
  const length = Math.ceil(list.length / of);
  const index = beat % of;
  return { items: list.slice(index * length, (index + 1) * length), page: index + 1, of };
}
