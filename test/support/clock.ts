/** A clock that stands still until it is set: a weekday morning in the sample town. */
export interface TestClock {
  now(): number;
  /** An instant, ISO with offset. */
  set(iso: string): void;
  forward(minutes: number): void;
}

/** Tuesday 2026-11-24 10:00 in Japan. */
export const TUESDAY_MORNING = '2026-11-24T10:00:00+09:00';

export function testClock(start = TUESDAY_MORNING): TestClock {
  let at = Date.parse(start);
  return {
    now: () => at,
    set: (iso) => void (at = Date.parse(iso)),
    forward: (minutes) => void (at += minutes * 60_000),
  };
}
