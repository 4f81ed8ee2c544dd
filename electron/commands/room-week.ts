import type { RoomWeek } from '../../shared/domain/rooms/room-week.ts';
import { roomWeek } from '../../shared/domain/rooms/room-week-of.ts';
import { DAY_MINUTES, wallMinute } from '../../shared/domain/rooms/wall-minute.ts';
import type { Deps } from './command.ts';
import type { DayRange } from './room-calendar.ts';
import { roomMoment, type RoomMoment } from './room-moment.ts';

/** How the rooms stand on some days, as of now: what kiosks, displays and phones are shown. */
export type RoomWeekReader = (days: DayRange) => Promise<RoomWeek>;

/** So many pictures are kept: a day, a week, a month from a few first days. */
const KEPT = 24;

/**
 * Reads how rooms stand. A picture is kept until a booking, the content or the minute changes: many ask for the same. One
 * reader serves all (`hub.ts`).
 */
export function roomWeekReader(deps: Pick<Deps, 'store' | 'machine' | 'dayOf' | 'content'>): RoomWeekReader {
  let known = { of: '', weeks: new Map<string, Promise<RoomWeek>>() };
  return async (range) => {
    const moment = roomMoment(deps);
    const { bookings } = await deps.store.access.revisions.current();
    const of = `${bookings} ${moment.now} ${deps.content().version}`;
    if (known.of !== of || known.weeks.size >= KEPT) known = { of, weeks: new Map() };
    const { weeks } = known;
    const key = `${range.from} ${range.days}`;
    const week = weeks.get(key) ?? readWeek(deps, range, moment);
    weeks.set(key, week);
    // One that failed is asked for anew.
    week.catch(() => weeks.delete(key));
    return week;
  };
}

async function readWeek(
  { store, content }: Pick<Deps, 'store' | 'content'>,
  { from: date, days }: DayRange,
  { at, now }: RoomMoment,
): Promise<RoomWeek> {
  const { facilities: book, holidays } = content();
  const from = wallMinute(date);
  // Slots past midnight of the last day reach into the next.
  const bookings = await store.access.bookings.during({ from, to: from + (days + 1) * DAY_MINUTES });
  return roomWeek({ book, bookings, from: date, days, now, asOf: at, holidays });
}
