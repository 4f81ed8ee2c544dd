/** Lets through a number of operations a second, with a burst of twice as many. */
export interface Rate {
  take(now: number): boolean;
}

/** A bucket that refills steadily. `now` in milliseconds of a clock that never goes back. */
export function rate(perSecond: number): Rate {
  const size = perSecond * 2;
  let left = size;
  let last = 0;
  return {
    take(now) {
      left = Math.min(size, left + ((now - last) / 1000) * perSecond);
      last = now;
      if (left < 1) return false;
      left -= 1;
      return true;
    },
  };
}
