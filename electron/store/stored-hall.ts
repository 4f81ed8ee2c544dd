import type { Kysely } from 'kysely';
import type { CounterState } from '../../shared/domain/counter.ts';
import { ANSWER_SHOWN_MS, type HelpCall } from '../../shared/domain/help-call.ts';
import type { Stop } from '../../shared/domain/visit.ts';
import type { HallReader } from '../ports/hall-reader.ts';
import { fixedQuery } from './fixed-query.ts';
import { numbersSkipped } from './numbers-skipped.ts';
import { deskPart } from './stored-desk.ts';
import { storedRatings } from './stored-ratings.ts';
import { toAccount } from './stored-staff.ts';
import { ACTIVE, COMES_LATER, storedVisits } from './stored-visits.ts';
import { readStops } from './stop-row.ts';
import type { Tables } from './tables.ts';

/** One being called and four before it. */
const CALLS_SHOWN = 5;

/** What the live views are made of, read from SQLite. */
export function storedHall(db: Kysely<Tables>): HallReader {
  return {
    // On one connection without a pause: all of a snapshot is of one instant, no write comes between.
    snapshot: (at, businessDay) => db.connection().execute((held) => snapshot(held, at, businessDay)),
    desk: (at, businessDay) => db.connection().execute((held) => deskPart(held, at, businessDay)),
    async visit(id) {
      const visits = storedVisits(db);
      const stops = await visits.ofVisit(id);
      if (stops.length === 0) return null;
      const waiting = stops.find((stop) => stop.state === 'waiting');
      const [day] = await fixedQuery<{ businessDay: string }>(db, 'select businessDay from visits where id = ?', [id]);
      const ahead = waiting && day ? await visits.ahead(day.businessDay, waiting) : 0;
      return { stops, ahead, rated: await storedRatings(db).of(id) };
    },
    async house(at) {
      const staff = await db.selectFrom('staff').selectAll().orderBy('createdAt').execute();
      const devices = await db
        .selectFrom('devices')
        .select(['id', 'kind', 'name', 'pairedAt', 'revokedAt', 'lastSeenAt'])
        .orderBy('pairedAt')
        .execute();
      return { asOf: at, staff: staff.map(toAccount), devices, storeReplacedAt: await storeReplacedAt(db) };
    },
  };
}

async function snapshot(db: Kysely<Tables>, at: number, businessDay: string) {
  return {
    at,
    businessDay,
    waiting: await waitingByLine(db, businessDay),
    issued: await issuedByLine(db, businessDay),
    stopped: await stoppedLines(db, businessDay),
    active: await activeStops(db, businessDay),
    recentCalls: await recentCalls(db, businessDay),
    counters: await counterStates(db),
    helpCalls: await helpCalls(db, at),
    storeReplacedAt: await storeReplacedAt(db),
  };
}

async function waitingByLine(db: Kysely<Tables>, businessDay: string): Promise<Record<string, number>> {
  const text = `select line, count(*) as people from stops where businessDay = ? and state = 'waiting' group by line`;
  const rows = await fixedQuery<{ line: string; people: number }>(db, text, [businessDay]);
  return Object.fromEntries(rows.map((row) => [row.line, row.people]));
}

async function issuedByLine(db: Kysely<Tables>, businessDay: string): Promise<Record<string, number>> {
  const skipped = await numbersSkipped(db, businessDay);
  const given = `select letter, max(number) as last from visits where businessDay = ? group by letter`;
  const later = `select line as letter, count(*) as people from stops
    where businessDay = ? and ${COMES_LATER} group by line`;
  const issued: Record<string, number> = {};
  for (const { letter, last } of await fixedQuery<{ letter: string; last: number }>(db, given, [businessDay]))
    issued[letter] = last - skipped;
  for (const { letter, people } of await fixedQuery<{ letter: string; people: number }>(db, later, [businessDay]))
    issued[letter] = (issued[letter] ?? 0) + people;
  return issued;
}

async function stoppedLines(db: Kysely<Tables>, businessDay: string): Promise<string[]> {
  const rows = await fixedQuery<{ line: string }>(db, 'select line from lineStops where businessDay = ?', [
    businessDay,
  ]);
  return rows.map((row) => row.line);
}

function activeStops(db: Kysely<Tables>, businessDay: string): Promise<Stop[]> {
  const rest = `where stops.businessDay = ? and ${ACTIVE} and stops.state <> 'planned' order by stops.calledAt`;
  return readStops(db, rest, [businessDay]);
}

function recentCalls(db: Kysely<Tables>, businessDay: string): Promise<Stop[]> {
  const rest = `where stops.businessDay = ? and stops.calledAt is not null
    order by stops.calledAt desc, stops.id limit ?`;
  return readStops(db, rest, [businessDay, CALLS_SHOWN]);
}

/** The counters that are not closed. */
export async function counterStates(db: Kysely<Tables>): Promise<Record<number, CounterState>> {
  const text = `select counters.number, counters.state, counters.until, counters.helping, staff.name
    from counters join staff on staff.id = counters.staff`;
  const rows = await fixedQuery<Omit<Tables['counters'], 'staff' | 'since'> & { name: string }>(db, text, []);
  return Object.fromEntries(
    rows.map(({ number, state, until, name, ...row }): [number, CounterState] => {
      const helping = JSON.parse(row.helping) as string[];
      const open = { kind: 'open', staffName: name, helping } as const;
      return [number, state === 'open' ? open : { ...open, kind: 'paused', until }];
    }),
  );
}

async function helpCalls(db: Kysely<Tables>, at: number): Promise<readonly HelpCall[]> {
  const text = `select helpCalls.id, helpCalls.device, devices.name as deviceName, helpCalls.at, helpCalls.answeredAt,
      helpCalls.answeredBy
    from helpCalls join devices on devices.id = helpCalls.device
    where answeredAt is null or answeredAt > ? order by helpCalls.at`;
  return fixedQuery<HelpCall>(db, text, [at - ANSWER_SHOWN_MS]);
}

async function storeReplacedAt(db: Kysely<Tables>): Promise<number | null> {
  const rows = await fixedQuery<{ value: string }>(db, `select value from facts where name = 'replacedAt'`, []);
  return rows[0] ? Number(rows[0].value) : null;
}
