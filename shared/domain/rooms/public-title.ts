import type { Booking } from './booking.ts';

/**
 * What a booking is called in public; null = it is not named. A title is shown once staff confirmed it, and with consent alone:
 * what a kiosk was told goes on no display unread.
 */
export function publicTitle({
  title,
  state,
  published,
}: Pick<Booking, 'title' | 'state' | 'published'>): string | null {
  return published && state === 'confirmed' && title !== '' ? title : null;
}
