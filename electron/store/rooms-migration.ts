/**
 * Tables of rooms, notices and imports. Two bookings of one room at one time are refused by the file itself: each booking
 * that takes a room lies in `bookingPieces` once for each piece of the house, and a trigger lets no two of a piece touch.
 */
export const rooms: readonly string[] = [
  // Times are wall minutes. None lasts longer than two days: what touches a stretch is found from a start near it.
  `create table bookings (
    id text primary key, room text not null, kind text not null, state text not null, day text not null,
    fromMinute integer not null, toMinute integer not null check (toMinute > fromMinute and toMinute - fromMinute <= 2880),
    slots text not null, title text not null, published integer not null, purpose text, people integer, heldUntil integer,
    visit text, ticket text, source text not null, importId text, permit text unique, createdAt integer not null,
    changedAt integer not null) strict, without rowid`,
  `create index bookingsLive on bookings (fromMinute) where state in ('tentative', 'confirmed')`,
  `create index bookingsTentative on bookings (state, heldUntil) where state = 'tentative'`,
  `create index bookingsOfVisit on bookings (visit) where visit is not null`,
  `create index bookingsOfImport on bookings (importId) where importId is not null`,
  // Titles that nobody may publish go with the contact; finding them must not read years of bookings.
  `create index bookingsTitled on bookings (day) where kind = 'use' and published = 0 and title <> ''`,
  `create table bookingPieces (
    piece text not null, fromMinute integer not null, toMinute integer not null check (toMinute > fromMinute),
    booking text not null references bookings (id) on delete cascade deferrable initially deferred,
    primary key (piece, fromMinute)) strict, without rowid`,
  `create index bookingPiecesOf on bookingPieces (booking)`,
  // No two rows of a piece touch, so only the one that begins last before the new end can be in the way.
  `create trigger bookingPiecesFree before insert on bookingPieces
    when new.fromMinute < (select toMinute from bookingPieces where piece = new.piece and fromMinute < new.toMinute
      order by fromMinute desc limit 1)
    begin select raise(abort, 'the room is taken'); end`,
  // What is laid elsewhere is taken away and laid anew; a row that is changed in place would have to be told from itself.
  `create trigger bookingPiecesStay before update on bookingPieces
    begin select raise(abort, 'a piece is laid anew, not changed'); end`,
  `create table bookingContacts (
    booking text primary key references bookings (id) on delete cascade, name text not null, phone text not null,
    groupName text not null) strict, without rowid`,
  `alter table events add column booking text`,
  `create table permitYears (year integer primary key, last integer not null) strict`,
  `create table notices (
    id text primary key, level text not null, title text not null, text text not null, shownWhen text not null,
    emergency text, writtenBy text not null, changedAt integer not null, endedAt integer) strict, without rowid`,
  `create index noticesRunning on notices (changedAt) where endedAt is null`,
  `create index noticesEnded on notices (endedAt) where endedAt is not null`,
  // How often something changed, whoever wrote it: pictures made of it are kept until then.
  `create table revisions (name text primary key, value integer not null) strict, without rowid`,
  `insert into revisions values ('bookings', 0), ('notices', 0)`,
  ...['bookings', 'notices'].flatMap((table) =>
    ['insert', 'update', 'delete'].map(
      (change) => `create trigger ${table}Counted_${change} after ${change} on ${table}
        begin update revisions set value = value + 1 where name = '${table}'; end`,
    ),
  ),
  `create table imports (
    id text primary key, kind text not null, at integer not null, doneBy text not null, counts text not null,
    undoneAt integer) strict, without rowid`,
  `create index importsAt on imports (at)`,
  // What a row of a file became. The key says nothing to anybody; what was before may name people and goes with the contacts.
  `create table importRows (
    import text not null references imports (id) on delete cascade, target text not null, naturalKey text not null,
    before text, afterHash text not null, primary key (import, target)) strict, without rowid`,
  `create index importRowsKey on importRows (naturalKey)`,
  `create table mappings (name text primary key, mapping text not null) strict, without rowid`,
  `create table facilityRecords (
    id text primary key, record text not null, importId text references imports (id)) strict, without rowid`,
];
