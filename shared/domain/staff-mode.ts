/** The staff mode of a kiosk locks itself after this long (ms) without an act of theirs. */
export const STAFF_MODE_MS = 3 * 60_000;

/** Whether it is still open. `since` = the unlocking or the last act; a clock that was set back locks. */
export function staffModeOpen(since: number | null, now: number): boolean {
  return since !== null && now >= since && now - since < STAFF_MODE_MS;
}
