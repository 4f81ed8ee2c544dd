import type { Facility, FacilityBook } from '../../shared/domain/rooms/facility.ts';
import { roomWeek } from '../../shared/domain/rooms/room-week-of.ts';
import { dateOfWall, wallMinute, wallMinuteAt } from '../../shared/domain/rooms/wall-minute.ts';
import { sampleContent } from '../support/sample-guidance.ts';
import { takenRoom } from '../support/small-rooms.ts';
import { percentile, rounded } from './figures.ts';

const ROOMS = 400;
const DAYS = 7;
const RUNS = 200;
const WARM_UP = 30;
/** A Monday, in the second hour of the day's rooms. */
const FIRST = '2026-11-23';

/**
 * The week of 400 rooms from the bookings there are: the sample town's houses over and over, with their schemes and combined
 * rooms, two of three of its slots taken.
 */
export function weekGridBench() {
  const book = largeBook(sampleContent().facilities);
  const source = {
    book,
    bookings: bookingsOf(book),
    from: FIRST,
    days: DAYS,
    asOf: 0,
    now: wallMinuteAt(FIRST, '10:30'),
    holidays: new Set([FIRST]),
  };
  const times = Array.from({ length: WARM_UP + RUNS }, () => {
    const start = performance.now();
    roomWeek(source);
    return performance.now() - start;
  }).slice(WARM_UP);
  return {
    week_grid_400_rooms_ms: rounded(percentile(times, 0.5)),
    week_grid_p95_ms: rounded(percentile(times, 0.95)),
    week_grid_rooms: book.facilities.flatMap(({ rooms }) => rooms).length,
    week_grid_bookings: source.bookings.length,
  };
}

/** As many copies of the houses as make 400 rooms, the last one with fewer. */
function largeBook({ facilities, ...rest }: FacilityBook): FacilityBook {
  const copies: Facility[] = [];
  for (let left = ROOMS, nth = 0; left > 0; nth += 1) {
    const facility = facilities[nth % facilities.length];
    if (!facility) throw new Error('no houses to copy');
    const copy = copyOf(facility, nth);
    copies.push({ ...copy, rooms: copy.rooms.slice(0, left) });
    left -= copy.rooms.length;
  }
  return { ...rest, facilities: copies };
}

function copyOf(facility: Facility, nth: number): Facility {
  const named = (id: string): string => `${id}-${nth}`;
  const id = named(facility.id);
  const rooms = facility.rooms.map((room) => ({
    ...room,
    id: named(room.id),
    facility: id,
    parts: room.parts.map(named),
  }));
  return { ...facility, id, rooms };
}

function bookingsOf({ facilities, schemes }: FacilityBook) {
  const dates = Array.from({ length: DAYS }, (_, day) => dateOfWall(wallMinute(FIRST, day * 1440)).date);
  const pieces = facilities.flatMap(({ rooms }) => rooms.filter(({ parts }) => parts.length === 0));
  return pieces.flatMap((room, nth) => {
    const slots = schemes.find(({ id }) => id === room.scheme)?.slots ?? [];
    return dates.flatMap((date, day) =>
      slots
        .filter((_, at) => (nth + day + at) % 3 !== 0)
        .map(({ from, to }, at) => ({
          ...takenRoom(room.id, [date, '00:00', '00:00'], { id: `${nth} ${day} ${at}` }),
          from: wallMinute(date, from),
          to: wallMinute(date, to),
        })),
    );
  });
}
