/** Between two parts of a long work: what arrived meanwhile is answered first. */
export function letOthersIn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
