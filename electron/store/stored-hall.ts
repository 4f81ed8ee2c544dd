import { sql, type Kysely, type SqlBool } from 'kysely';
import type { CounterState } from '../../shared/domain/counter.ts';
import { ANSWER_SHOWN_MS, type HelpCall } from '../../shared/domain/help-call.ts';
import type { Stop } from '../../shared/domain/visit.ts';
import type { HallReader } from '../ports/hall-reader.ts';
import { numbersSkipped } from './numbers-skipped.ts';
import { toAccount } from './stored-staff.ts';
import { selectStops, toStop } from './stop-row.ts';
import type { Tables } from './tables.ts';

/** A desk list longer than this helps nobody; the numbers beside it stay exact. */
const WAITING_SHOWN = 200;
/** One being called and four before it. */
const CALLS_SHOWN = 5;

/** What the live views are made of, read from SQLite. */
export function storedHall(db: Kysely<Tables>): HallReader {
  return {
    // On one connection without a pause: all of a snapshot is of one instant, no write comes between.
    snapshot: (at, businessDay) => db.connection().execute((held) => snapshot(held, at, businessDay)),
    waiting: (businessDay) => waitingStops(db, businessDay),
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
    active: await activeStops(db, businessDay),
    recentCalls: await recentCalls(db, businessDay),
    counters: await counterStates(db),
    helpCalls: await helpCalls(db, at),
    storeReplacedAt: await storeReplacedAt(db),
  };
}

async function waitingByLine(db: Kysely<Tables>, businessDay: string): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('stops')
    .select((eb) => ['line', eb.fn.countAll<number>().as('people')] as const)
    .where('businessDay', '=', businessDay)
    .where('state', '=', sql.lit('waiting'))
    .groupBy('line')
    .execute();
  return Object.fromEntries(rows.map((row) => [row.line, row.people]));
}

async function issuedByLine(db: Kysely<Tables>, businessDay: string): Promise<Record<string, number>> {
  const skipped = await numbersSkipped(db, businessDay);
  const rows = await db
    .selectFrom('visits')
    .select((eb) => ['letter', eb.fn.max('number').as('last')] as const)
    .where('businessDay', '=', businessDay)
    .groupBy('letter')
    .execute();
  return Object.fromEntries(rows.map((row) => [row.letter, row.last - skipped]));
}

async function waitingStops(db: Kysely<Tables>, businessDay: string): Promise<Stop[]> {
  const rows = await selectStops(db)
    .where('stops.businessDay', '=', businessDay)
    .where('stops.state', '=', sql.lit('waiting'))
    .orderBy('stops.front', 'desc')
    .orderBy('stops.arrivedAt')
    .orderBy('stops.number')
    .limit(WAITING_SHOWN)
    .execute();
  return rows.map(toStop);
}

async function activeStops(db: Kysely<Tables>, businessDay: string): Promise<Stop[]> {
  const rows = await selectStops(db)
    .where('stops.businessDay', '=', businessDay)
    .where(sql<SqlBool>`stops.state in ('called', 'serving', 'absent')`)
    .orderBy('stops.calledAt')
    .execute();
  return rows.map(toStop);
}

async function recentCalls(db: Kysely<Tables>, businessDay: string): Promise<Stop[]> {
  const rows = await selectStops(db)
    .where('stops.businessDay', '=', businessDay)
    .where('stops.calledAt', 'is not', null)
    .orderBy('stops.calledAt', 'desc')
    .orderBy('stops.id')
    .limit(CALLS_SHOWN)
    .execute();
  return rows.map(toStop);
}

async function counterStates(db: Kysely<Tables>): Promise<Record<number, CounterState>> {
  const rows = await db
    .selectFrom('counters')
    .innerJoin('staff', 'staff.id', 'counters.staff')
    .select(['counters.number', 'counters.state', 'counters.until', 'staff.name'])
    .execute();
  return Object.fromEntries(
    rows.map(({ number, state, until, name }): [number, CounterState] => [
      number,
      state === 'open' ? { kind: 'open', staffName: name } : { kind: 'paused', staffName: name, until },
    ]),
  );
}

async function helpCalls(db: Kysely<Tables>, at: number): Promise<HelpCall[]> {
  return db
    .selectFrom('helpCalls')
    .innerJoin('devices', 'devices.id', 'helpCalls.device')
    .select([
      'helpCalls.id',
      'helpCalls.device',
      'devices.name as deviceName',
      'helpCalls.at',
      'helpCalls.answeredAt',
      'helpCalls.answeredBy',
    ])
    .where((eb) => eb.or([eb('answeredAt', 'is', null), eb('answeredAt', '>', at - ANSWER_SHOWN_MS)]))
    .orderBy('helpCalls.at')
    .execute();
}

async function storeReplacedAt(db: Kysely<Tables>): Promise<number | null> {
  const row = await db.selectFrom('facts').select('value').where('name', '=', 'replacedAt').executeTakeFirst();
  return row ? Number(row.value) : null;
}
