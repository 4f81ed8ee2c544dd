import type { Kysely } from 'kysely';
import { takesRoom, type Booking, type Stretch } from '../../shared/domain/rooms/booking.ts';
import type { Bookings, PlacedBooking } from '../ports/bookings.ts';
import { bookingColumns, bookingJson, bookingOf, bookingValues } from './booking-row.ts';
import { fixedQuery } from './fixed-query.ts';
import { storedContacts } from './stored-contacts.ts';
import type { Tables } from './tables.ts';

/** Bookings in SQLite. The trigger of `bookingPieces` decides whether a place is free; nothing here does. */
export function storedBookings(db: Kysely<Tables>): Bookings {
  return { ...writing(db), ...reading(db), ...storedContacts(db) };
}

function writing(db: Kysely<Tables>): Pick<Bookings, 'add' | 'change' | 'rewrite' | 'nextPermit'> {
  return {
    async add(placed) {
      if (!(await lay(db, placed))) return false;
      await fixedQuery(db, ADD, bookingValues(placed.booking));
      return true;
    },
    async change(placed) {
      const { booking } = placed;
      if (!(await layAnew(db, placed))) return false;
      const [id = null, ...values] = bookingValues(booking);
      await fixedQuery(db, CHANGE, [...values, id]);
      return true;
    },
    async rewrite(booking) {
      if (!takesRoom(booking)) await fixedQuery(db, TAKE_AWAY, [booking.id]);
      const [id = null, ...kept] = bookingValues(booking).filter((_, at) => !isPlace(bookingColumns[at]));
      await fixedQuery(db, REWRITE, [...kept, id]);
    },
    async nextPermit(year) {
      const [row] = await fixedQuery<{ last: number }>(db, NEXT_PERMIT, [year]);
      if (!row) throw new Error('no number of a permit');
      return row.last;
    },
  };
}

interface Laid extends Stretch {
  readonly piece: string;
}

/** Leaves what lies where it is if it lies there already; takes it back if the new place is taken. */
async function layAnew(db: Kysely<Tables>, placed: PlacedBooking): Promise<boolean> {
  const { id } = placed.booking;
  const before = await fixedQuery<Laid>(db, LAID, [id]);
  if (sameAs(before, placed)) return true;
  await fixedQuery(db, TAKE_AWAY, [id]);
  if (await lay(db, placed)) return true;
  const [first] = before;
  if (first) await fixedQuery(db, LAY, [first.from, first.to, id, JSON.stringify(before.map(({ piece }) => piece))]);
  return false;
}

function sameAs(before: readonly Laid[], { booking, pieces }: PlacedBooking): boolean {
  const wanted = takesRoom(booking) ? new Set(pieces) : new Set();
  const { from, to } = booking;
  return (
    wanted.size === before.length && before.every((one) => wanted.has(one.piece) && one.from === from && one.to === to)
  );
}

/** All pieces in one statement: the file takes all of them or none. */
async function lay(db: Kysely<Tables>, { booking, pieces }: PlacedBooking): Promise<boolean> {
  if (!takesRoom(booking)) return true;
  // A room without pieces would be kept by nothing.
  if (pieces.length === 0) throw new Error(`room ${booking.room} has no pieces`);
  try {
    await fixedQuery(db, LAY, [booking.from, booking.to, booking.id, JSON.stringify([...new Set(pieces)])]);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_TRIGGER') return false;
    throw error;
  }
}

type Reading = Pick<Bookings, 'byId' | 'ofVisit' | 'during' | 'taking' | 'tentative' | 'endingAfter'>;

function reading(db: Kysely<Tables>): Reading {
  const all = async (rest: string, parameters: readonly (string | number)[]): Promise<readonly Booking[]> =>
    (await fixedQuery<Found>(db, `${READ} ${rest}`, parameters)).map(({ booking }) => bookingOf(booking));
  return {
    byId: async (id) => (await all('where id = ?', [id]))[0] ?? null,
    ofVisit: (visit) => all(`where visit = ? and ${LIVE} order by id`, [visit]),
    during: ({ from, to }) => all(DURING, [to, from - LONGEST, from]),
    taking: (pieces, { from, to }) => all(TAKING, [JSON.stringify(pieces), to, from - LONGEST, from]),
    tentative: (most) => all(`where state = 'tentative' order by heldUntil is null, heldUntil, id limit ?`, [most]),
    async endingAfter(minute) {
      const rows = await fixedQuery<Found & { pieces: string }>(db, ENDING_AFTER, [minute - LONGEST, minute]);
      return rows.map(({ booking, pieces }) => ({
        booking: bookingOf(booking),
        pieces: JSON.parse(pieces) as string[],
      }));
    },
  };
}

/** A row as it is read. */
interface Found {
  readonly booking: string;
}

/** No booking lasts longer (minutes): the table sees to it. */
const LONGEST = 2880;

/** The condition of the index, word for word. */
const LIVE = `state in ('tentative', 'confirmed')`;

const READ = `select ${bookingJson} as booking from bookings`;

const DURING = `where ${LIVE} and fromMinute < ? and fromMinute > ? and toMinute > ? order by fromMinute, id`;

const TAKING = `where id in (select booking from json_each(?) join bookingPieces on piece = value
  where fromMinute < ? and fromMinute > ? and toMinute > ?) order by fromMinute, id`;

const ENDING_AFTER = `select ${bookingJson} as booking, coalesce((select json_group_array(piece) from bookingPieces
  where booking = id), '[]') as pieces from bookings where ${LIVE} and fromMinute > ? and toMinute > ? order by createdAt, id`;

const ADD = `insert into bookings (${bookingColumns.join(', ')}) values (${bookingColumns.map(() => '?').join(', ')})`;

const isPlace = (column: string | undefined): boolean =>
  column !== undefined && ['room', 'day', 'fromMinute', 'toMinute', 'slots'].includes(column);

const updating = (columns: readonly string[]): string =>
  `update bookings set ${columns.map((column) => `${column} = ?`).join(', ')} where id = ?`;

const CHANGE = updating(bookingColumns.slice(1));

const REWRITE = updating(bookingColumns.slice(1).filter((column) => !isPlace(column)));

const LAID = 'select piece, fromMinute as "from", toMinute as "to" from bookingPieces where booking = ?';

const TAKE_AWAY = 'delete from bookingPieces where booking = ?';

const LAY = `insert into bookingPieces (fromMinute, toMinute, booking, piece) select ?, ?, ?, value from json_each(?)`;

const NEXT_PERMIT = `insert into permitYears (year, last) values (?, 1)
  on conflict (year) do update set last = last + 1 returning last`;
