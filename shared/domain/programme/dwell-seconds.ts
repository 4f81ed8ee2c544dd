/** Time to look up and find the place, and signs a second that everybody reads at ten metres. */
const [FIND_S, SIGNS_A_SECOND] = [3, 4];

/** Whatever stands there stays at least as long (s). */
const AT_LEAST_S = 10;

/** How long (s) a page of these words stays. */
export function dwellSeconds(words: readonly string[]): number {
  const signs = words.reduce((sum, word) => sum + word.length, 0);
  return Math.max(AT_LEAST_S, Math.ceil(signs / SIGNS_A_SECOND) + FIND_S);
}
