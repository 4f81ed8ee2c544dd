/** The office's time, whatever the machine's clock says. */
export interface OfficeClock {
  /** Epoch ms, whole: a page counts in fractions of them, which calendars refuse. */
  now(): number;
  /** Hears the hub's time again; without it the page's own pace carries the clock on. */
  hear(hubNow: number): void;
}

/** A clock set by the hub's welcome and by every view after it. */
export function officeClock(hubNow: number, elapsed: () => number = () => performance.now()): OfficeClock {
  let offset = hubNow - elapsed();
  return {
    now: () => Math.floor(elapsed() + offset),
    hear: (now) => void (offset = now - elapsed()),
  };
}
