/** Whole minutes between two instants (epoch ms); never negative. */
export function minutesSince(at: number, now: number): number {
  return Math.max(0, Math.floor((now - at) / 60_000));
}
