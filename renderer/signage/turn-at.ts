/** One of several things that a place shows one after another, and for how long. */
export interface Turn<Page> {
  readonly page: Page;
  readonly seconds: number;
}

/** Whose turn it is at a second of the page's clock; nobody's where there are none. */
export function turnAt<Page>(turns: readonly Turn<Page>[], second: number): Page | null {
  const round = turns.reduce((sum, turn) => sum + turn.seconds, 0);
  let left = second % round;
  for (const { page, seconds } of turns) {
    if (left < seconds) return page;
    left -= seconds;
  }
  return null;
}
