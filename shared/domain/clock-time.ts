import { minutesOfDay } from '../lib/time-of-day.ts';
import { zoned } from './business-day.ts';
import type { OpeningHours } from './opening-hours.ts';

/** The instant (epoch ms) of a wall-clock time ("HH:MM") on the office's date of `at`. */
export function instantOf(time: string, at: number, timeZone: string): number {
  return zoned(at, timeZone).withPlainTime(`${time}:00`).epochMilliseconds;
}

/** When somebody who steps out comes back, or why that cannot be. Closing is "HH:MM", "24:00" = never. */
export type HoldTime =
  | { readonly kind: 'ok'; readonly at: number }
  | { readonly kind: 'past' }
  | { readonly kind: 'after-closing'; readonly closes: string };

/** A hold ends today, before the office closes. */
export function holdTime(until: string, now: number, { ranges, timeZone }: OpeningHours): HoldTime {
  const closes = ranges.at(-1)?.to ?? '24:00';
  if (minutesOfDay(until) >= minutesOfDay(closes)) return { kind: 'after-closing', closes };
  const at = instantOf(until, now, timeZone);
  return at <= now ? { kind: 'past' } : { kind: 'ok', at };
}
