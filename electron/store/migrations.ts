import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { rooms } from './rooms-migration.ts';

/** Each step once, in the order of its name, forward only. A released step is never changed; a new one follows it. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-queue': { up: (db) => run(db, QUEUE) },
  '0002-people-and-devices': { up: (db) => run(db, PEOPLE) },
  '0003-craft-of-the-queue': { up: (db) => run(db, CRAFT) },
  '0004-several-matters': { up: (db) => run(db, SEVERAL_MATTERS) },
  '0005-dealings-with-drafts': { up: (db) => run(db, DEALINGS) },
  '0006-rooms': { up: (db) => run(db, rooms) },
};

async function run(db: Kysely<unknown>, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const QUEUE = [
  // The id is the kiosk's request id: asking again cannot make a second visit.
  `create table visits (
    id text primary key, businessDay text not null, letter text not null, number integer not null, ticket text not null,
    code text not null unique, language text not null, arrivedAt integer not null, device text not null
    ) strict, without rowid`,
  // A doubled number is impossible, whatever the program does; the next number of a series is its highest plus one.
  `create unique index visitNumbers on visits (businessDay, letter, number)`,
  // The id is the visit's with the position behind a point: a visit's stops lie side by side.
  `create table stops (
    id text primary key, visit text not null references visits (id), businessDay text not null, line text not null,
    errand text not null, state text not null, arrivedAt integer not null, number integer not null,
    front integer not null default 0, counter integer, calledAt integer, recalls integer not null default 0,
    servingAt integer, absentAt integer, doneAt integer) strict, without rowid`,
  `create index stopsWaiting on stops (businessDay, line, front desc, arrivedAt, number) where state = 'waiting'`,
  `create index stopsActive on stops (businessDay, state) where state in ('called', 'serving', 'absent')`,
  `create index stopsCalled on stops (businessDay, calledAt desc) where calledAt is not null`,
  // At a counter there is one visitor at a time.
  `create unique index stopsAtCounter on stops (businessDay, counter) where state in ('called', 'serving')`,
  `create table counters (
    number integer primary key, staff text not null, state text not null, until text, since integer not null) strict`,
  `create table helpCalls (
    id text primary key, device text not null, at integer not null, answeredAt integer, answeredBy integer) strict`,
  `create index helpRinging on helpCalls (device) where answeredAt is null`,
  `create index helpAnswered on helpCalls (answeredAt)`,
  `create table events (
    seq integer primary key, kind text not null, at integer not null, businessDay text not null,
    stop text, counter integer, staff text, device text) strict`,
  `create table facts (name text primary key, value text not null) strict`,
];

const PEOPLE = [
  `create table staff (
    id text primary key, login text not null unique, name text not null, role text not null, passwordHash text not null,
    createdAt integer not null, endsOn text, endedAt integer) strict`,
  `create table sessions (
    tokenHash text primary key, staff text not null references staff (id), device text, counter integer,
    startedAt integer not null, seenAt integer not null) strict`,
  `create table devices (
    id text primary key, kind text not null, name text not null, tokenHash text not null unique,
    pairedAt integer not null, revokedAt integer, lastSeenAt integer) strict`,
  `create table pairingCodes (
    codeHash text primary key, kind text not null, name text not null, expiresAt integer not null) strict`,
];

const CRAFT = [
  `alter table visits add column needs text not null default '[]'`,
  `alter table visits add column priority text`,
  `alter table visits add column note text not null default ''`,
  `create index visitsArrived on visits (businessDay, arrivedAt)`,
  // Notes go when the day changes; finding them must not read years of visits.
  `create index visitsNoted on visits (businessDay) where note <> ''`,
  ...[
    'place integer not null default 1',
    `kind text not null default 'reception'`,
    'priority integer not null default 0',
  ].map((column) => `alter table stops add column ${column}`),
  ...['waitingSince', 'firstCalledAt', 'promisedFrom', 'promisedTo', 'heldUntil'].map(
    (column) => `alter table stops add column ${column} integer`,
  ),
  `alter table stops add column ready integer not null default 0`,
  `alter table stops add column outcome text`,
  `update stops set waitingSince = arrivedAt, firstCalledAt = calledAt, outcome = iif(state = 'done', 'done', null)`,
  `drop index stopsWaiting`,
  `create index stopsWaiting on stops (businessDay, line, front desc, priority desc, arrivedAt, number)
    where state = 'waiting'`,
  `drop index stopsActive`,
  `create index stopsActive on stops (businessDay, state) where state in ('planned', 'called', 'serving', 'held', 'absent')`,
  // A person is at one place at a time.
  `create unique index stopsLive on stops (visit) where state in ('waiting', 'called', 'serving', 'held', 'absent')`,
  `alter table events add column undo text`,
  `alter table events add column undoes integer`,
  `alter table counters add column helping text not null default '[]'`,
  `create table lineStops (
    businessDay text not null, line text not null, since integer not null, staff text not null,
    primary key (businessDay, line)) strict, without rowid`,
  `create table ratings (
    visit text primary key references visits (id), businessDay text not null, score integer not null, topic text not null,
    via text not null, at integer not null) strict, without rowid`,
  `create index ratingsOfDay on ratings (businessDay)`,
];

const SEVERAL_MATTERS = [
  `alter table stops add column also text not null default '[]'`,
  // A line with a limit counts those too who come to it with a number of another line.
  `create index stopsLater on stops (businessDay, line) where place > 1`,
];

const DEALINGS = [
  `alter table staff add column exportsUntil text`,
  // Each row holds the hash over the row before and itself; see shared/domain/audit.ts.
  `create table audit (
    seq integer primary key, act text not null, at integer not null, businessDay text not null, staff text, counter integer,
    device text, visit text, form text, detail text, hash text not null) strict`,
  ...['Update', 'Delete'].map(
    (change) => `create trigger auditNo${change} before ${change} on audit
      begin select raise(abort, 'the audit log is append-only'); end`,
  ),
];
