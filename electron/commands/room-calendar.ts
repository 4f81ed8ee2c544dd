import type { Booking } from '../../shared/domain/rooms/booking.ts';
import { DAY_MINUTES, wallMinute } from '../../shared/domain/rooms/wall-minute.ts';
import type { Deps } from './command.ts';

/** Days from an ISO date on. */
export interface DayRange {
  readonly from: string;
  readonly days: number;
}

/** The bookings that take a room on these days, for staff. */
export function roomCalendar({ store }: Pick<Deps, 'store'>) {
  return ({ from: date, days }: DayRange): Promise<readonly Booking[]> => {
    const from = wallMinute(date);
    return store.access.bookings.during({ from, to: from + days * DAY_MINUTES });
  };
}
