/** The office's time, whatever the machine's clock says. */
export interface OfficeClock {
  /** Epoch ms. */
  now(): number;
}

/** The hub's time from its welcome, carried on by the time that has passed here since. */
export function officeClock(hubNow: number, elapsed: () => number = () => performance.now()): OfficeClock {
  const start = elapsed();
  return { now: () => hubNow + (elapsed() - start) };
}
