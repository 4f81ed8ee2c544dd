import { useEffect, useState } from 'react';
import type { Booking } from '../../../shared/domain/rooms/booking.ts';
import type { RoomWeek } from '../../../shared/domain/rooms/room-week.ts';
import type { WallMinute } from '../../../shared/domain/rooms/wall-minute.ts';
import { useOffice } from '../office.ts';
import type { Span } from './calendar-days.ts';

/** The bookings of some days, and how the rooms stand on them. */
export interface Calendar extends Span {
  readonly bookings: readonly Booking[];
  readonly week: RoomWeek;
}

interface Known extends Calendar {
  readonly revision: number;
  readonly clock: WallMinute;
}

/**
 * The bookings of some days; null before they came. They are asked for again whenever the hub says that one changed, and as
 * the clock (a new number now and then) goes on; an
 * answer that was lost is asked for with the next sign of life.
 */
export function useCalendar({ from, days }: Span, clock: WallMinute): Calendar | null {
  const { connection, view } = useOffice();
  const [known, setKnown] = useState<Known | null>(null);
  const revision = view.bookingsRevision;
  const fits = known?.from === from && known.days === days;
  const wanted = !fits || known.revision !== revision || known.clock !== clock;
  const sign = wanted ? view.asOf : 0;
  useEffect(() => {
    if (!wanted) return;
    let here = true;
    const ask = async (): Promise<void> => {
      const [bookings, week] = await Promise.all([
        connection.call(({ rooms }) => rooms.calendar({ from, days })),
        connection.call(({ rooms }) => rooms.week({ from, days })),
      ]);
      if (here && bookings.ok && week.ok)
        setKnown({ from, days, revision, clock, bookings: bookings.value, week: week.value });
    };
    void ask();
    return () => {
      here = false;
    };
  }, [connection, from, days, revision, clock, wanted, sign]);
  return fits ? known : null;
}
