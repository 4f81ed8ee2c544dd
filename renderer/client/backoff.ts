const FIRST_MS = 300;
const LONGEST_MS = 1_500;

/**
 * How long to wait before trying to connect again: longer each time, up to one and a half seconds, so that a picture is right
 * within two, and spread out so that the devices of a hall do not come back all at once. `chance` lies between 0 and 1.
 */
export function backoff(attempt: number, chance: number): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt, 10));
  return Math.round(full * (0.5 + chance / 2));
}
