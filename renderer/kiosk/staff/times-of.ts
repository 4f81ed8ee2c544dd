import type { Span } from '../staff-page.ts';
import type { Times } from '../staff-acts.ts';

const MINUTE_MS = 60_000;

/** The office's times of a span that ends now; one that would begin yesterday begins at midnight. */
export function timesOf(span: Span, now: number, timeZone: string): Times {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hour12: false });
  if (span === null) return { from: '00:00', to: '23:59' };
  const to = format.format(now);
  const from = format.format(now - span * MINUTE_MS);
  return { from: from > to ? '00:00' : from, to };
}
