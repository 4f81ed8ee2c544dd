import type { Kysely } from 'kysely';
import type { Visits } from '../ports/visits.ts';
import { changingVisits } from './changing-visits.ts';
import { findingTickets } from './finding-tickets.ts';
import { fixedQuery } from './fixed-query.ts';
import { skippedFact } from './numbers-skipped.ts';
import { readStops, stopId } from './stop-row.ts';
import type { Tables } from './tables.ts';

/** Visits and stops in SQLite. */
export function storedVisits(db: Kysely<Tables>): Visits {
  return { ...lineDays(db), ...reading(db), ...findingTickets(db), ...changingVisits(db) };
}

/** A line's day. Of its numbers the highest one given is all there is to remember. */
function lineDays(db: Kysely<Tables>): Pick<Visits, 'lineDay' | 'setStopped'> {
  return {
    async lineDay(businessDay, letter) {
      const parameters = [
        businessDay,
        letter,
        skippedFact(businessDay),
        businessDay,
        ...[businessDay, letter],
        ...[businessDay, letter],
      ];
      const [row] = await fixedQuery<LineDayRow>(db, LINE_DAY, parameters);
      const { last = null, skipped = null, lastArrival = null, stopped = 0, later = 0 } = row ?? {};
      const next = 1 + Math.max(last ?? 0, skipped ?? 0);
      const issued = next - 1 - (skipped ?? 0) + later;
      return { next, issued, stopped: stopped === 1, lastArrival: lastArrival ?? 0 };
    },
    async setStopped({ businessDay, line, stopped }, { at, staff }) {
      await db.deleteFrom('lineStops').where('businessDay', '=', businessDay).where('line', '=', line).execute();
      if (stopped) await db.insertInto('lineStops').values({ businessDay, line, since: at, staff }).execute();
    },
  };
}

interface LineDayRow {
  readonly last: number | null;
  readonly skipped: number | null;
  readonly lastArrival: number | null;
  readonly stopped: number;
  readonly later: number;
}

/** Visits that come to a line after another counter, and not for the papers of it. */
export const COMES_LATER = `place > 1 and kind = 'reception' and state not in ('cancelled', 'transferred')`;

/** One question for all of it: every ticket asks it. */
const LINE_DAY = `select
  (select max(number) from visits where businessDay = ? and letter = ?) as last,
  (select cast(value as integer) from facts where name = ?) as skipped,
  (select max(arrivedAt) from visits where businessDay = ?) as lastArrival,
  exists (select 1 from lineStops where businessDay = ? and line = ?) as stopped,
  (select count(*) from stops where businessDay = ? and line = ? and ${COMES_LATER}) as later`;

function reading(
  db: Kysely<Tables>,
): Pick<Visits, 'byId' | 'stop' | 'ofVisit' | 'waiting' | 'ahead' | 'at' | 'heldUntil'> {
  return {
    async byId(id) {
      // Nearly always a new id: the small question first.
      const [visit] = await fixedQuery<{ code: string }>(db, 'select code from visits where id = ?', [id]);
      if (!visit) return null;
      const [stop] = await readStops(db, 'where stops.id = ?', [stopId(id, 1)]);
      return stop ? { stop, code: visit.code } : null;
    },
    async stop(id) {
      return (await readStops(db, 'where stops.id = ?', [id]))[0] ?? null;
    },
    ofVisit: (visit) =>
      // A visit's stops lie side by side in the table: their ids begin with the visit's.
      readStops(db, 'where stops.id between ? and ? order by stops.place, stops.id', [`${visit}.`, `${visit}.~`]),
    waiting(businessDay, lines, limit) {
      const places = lines.map(() => '?').join(', ');
      const rest = `where stops.businessDay = ? and stops.state = 'waiting' and stops.line in (${places})
        order by ${CALLING_ORDER} limit ?`;
      return readStops(db, rest, [businessDay, ...lines, limit]);
    },
    async ahead(businessDay, { id, line, front, priority, arrivedAt }) {
      const place = [Number(front), Number(priority !== null), arrivedAt];
      const [row] = await fixedQuery<{ people: number }>(db, AHEAD, [businessDay, line, ...place, id]);
      return row?.people ?? 0;
    },
    async at(businessDay, counter) {
      const rest = `where stops.businessDay = ? and stops.counter = ? and stops.state in ('called', 'serving')`;
      return (await readStops(db, rest, [businessDay, counter]))[0] ?? null;
    },
    heldUntil: (businessDay, at) =>
      readStops(db, `where stops.businessDay = ? and ${ACTIVE} and stops.state = 'held' and stops.heldUntil <= ?`, [
        businessDay,
        at,
      ]),
  };
}

/** The order of `callingOrder` as the index of waiting stops has it. */
export const CALLING_ORDER = 'stops.front desc, stops.priority desc, stops.arrivedAt, stops.number';

/** The condition of the index of active stops, word for word; SQLite uses the index for nothing else. */
export const ACTIVE = `stops.state in ('planned', 'called', 'serving', 'held', 'absent')`;

const AHEAD = `select count(*) as people from stops where businessDay = ? and state = 'waiting' and line = ?
  and (-front, -priority, arrivedAt, number) < (-?, -?, ?, (select number from stops where id = ?))`;
