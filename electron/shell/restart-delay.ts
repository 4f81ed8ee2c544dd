const FIRST_MS = 100;
const LONGEST_MS = 10_000;

/** How long (ms) to wait before something that failed so many times in a row is started again. */
export const restartDelay = (failures: number): number => Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures, 10));
