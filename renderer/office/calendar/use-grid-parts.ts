import { useMemo } from 'react';
import { takingByRoom } from '../../../shared/domain/rooms/taking-by-room.ts';
import { wallMinuteOf } from '../../../shared/domain/rooms/wall-minute.ts';
import { useOffice } from '../office.ts';
import { useOfficeState } from '../store.ts';
import type { Span } from './calendar-days.ts';
import type { GridParts } from './grid-parts.ts';
import { useCalendar } from './use-calendar.ts';

/** What is over by the clock is drawn anew every so many minutes. */
const EVERY = 10;

/** What the grid of some days is drawn from; null before it came. */
export function useGridParts(span: Span): GridParts | null {
  const { book, language, dates, today, now, town } = useOffice();
  const minute = wallMinuteOf(now, town.office.timeZone);
  const clock = minute - (minute % EVERY);
  const calendar = useCalendar(span, clock);
  const isPlacing = useOfficeState(({ side }) => side.kind === 'placing');
  const moved = useOfficeState(({ side }) => (side.kind === 'placing' ? (side.booking?.id ?? null) : null));
  const byRoom = useMemo(() => calendar && takingByRoom(book, calendar.bookings), [book, calendar]);
  return useMemo(() => {
    if (!calendar || !byRoom) return null;
    const placing = isPlacing ? { moved } : null;
    return { book, calendar, byRoom, language, dates, today, clock, placing };
  }, [book, calendar, byRoom, language, dates, today, clock, isPlacing, moved]);
}
