const FREE_TRIES = 3;
const LONGEST_WAIT_MS = 15 * 60_000;

/** Wrong tries so far and when the last was (epoch ms). */
export interface Tries {
  readonly wrong: number;
  readonly lastAt: number;
}

/** Milliseconds until the next try is heard: none for three wrong ones, then 2 s doubling to 15 minutes. */
export function waitForTry({ wrong, lastAt }: Tries, now: number): number {
  if (wrong < FREE_TRIES) return 0;
  const wait = Math.min(2000 * 2 ** (wrong - FREE_TRIES), LONGEST_WAIT_MS);
  return Math.max(0, lastAt + wait - now);
}
