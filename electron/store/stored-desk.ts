import type { Kysely } from 'kysely';
import type { DeskPart, WayStop } from '../../shared/domain/desk-view.ts';
import type { EventKind } from '../../shared/domain/event.ts';
import { UNDO_MS, undoInTime } from '../../shared/domain/undo.ts';
import type { UndoOffer } from '../../shared/domain/undo-offer.ts';
import type { StopKind, StopState } from '../../shared/domain/visit.ts';
import { fixedQuery } from './fixed-query.ts';
import { readStops } from './stop-row.ts';
import { ACTIVE, CALLING_ORDER } from './stored-visits.ts';
import type { Tables } from './tables.ts';

/** A desk list longer than this helps nobody; the numbers beside it stay exact. */
const WAITING_SHOWN = 200;

/** More events than a hall writes in the time in which an action can be taken back. */
const EVENTS_LOOKED_AT = 300;

/** What only the desks see of the hall. */
export async function deskPart(db: Kysely<Tables>, at: number, businessDay: string): Promise<DeskPart> {
  const waiting = `where stops.businessDay = ? and stops.state = 'waiting' order by ${CALLING_ORDER} limit ?`;
  const preparing = `where stops.businessDay = ? and ${ACTIVE} and stops.state = 'planned' and stops.kind = 'hand-over'
    order by stops.arrivedAt`;
  return {
    queue: await readStops(db, waiting, [businessDay, WAITING_SHOWN]),
    preparing: await readStops(db, preparing, [businessDay]),
    ways: await ways(db, businessDay),
    undo: await undoOffers(db, at),
  };
}

async function ways(db: Kysely<Tables>, businessDay: string): Promise<DeskPart['ways']> {
  const rows = await fixedQuery<WayRow>(db, WAYS, [businessDay, businessDay]);
  return rows.map(({ ready, also, ...row }) => ({ ...row, also: JSON.parse(also) as string[], ready: ready === 1 }));
}

type WayRow = Omit<WayStop, 'ready' | 'also'> & {
  readonly visitId: string;
  readonly state: StopState;
  readonly kind: StopKind;
  readonly ready: number;
  readonly also: string;
};

/**
 * Visits with an open stop that have more than one: the second stop made of a visit is named `visit.2`. The cross join keeps
 * SQLite from reading every stop there ever was.
 */
const WAYS = `with open (visit) as (
    select visit from stops where businessDay = ? and state = 'waiting'
    union select visit from stops where businessDay = ? and state in ('planned', 'called', 'serving', 'held', 'absent'))
  select stops.visit as visitId, stops.id, stops.line, stops.errand, stops.also, stops.kind, stops.state, stops.place, stops.counter,
    stops.ready
  from open cross join stops on stops.id between open.visit || '.' and open.visit || '.~'
  where exists (select 1 from stops as second where second.id = open.visit || '.2')
  order by stops.visit, stops.place`;

/** The newest action of each counter, while it can still be taken back: not over time, and nothing after it on its stop. */
async function undoOffers(db: Kysely<Tables>, at: number): Promise<Record<number, UndoOffer>> {
  const rows = await fixedQuery<OfferRow>(db, OFFERS, [EVENTS_LOOKED_AT]);
  const undone = new Set(rows.flatMap(({ undoes }) => (undoes === null ? [] : [undoes])));
  const [offers, later] = [new Map<number, UndoOffer | null>(), new Set<string>()];
  for (const { seq, kind, at: actedAt, counter, stop, ticket, undoable } of rows) {
    if (stop === null || ticket === null || kind === 'undone' || undone.has(seq) || kind.startsWith('visit.')) continue;
    const fits = undoable === 1 && !later.has(stop) && undoInTime(actedAt, at);
    if (counter !== null && !offers.has(counter)) {
      offers.set(counter, fits ? { event: seq, kind, ticket, until: actedAt + UNDO_MS } : null);
    }
    later.add(stop);
  }
  return Object.fromEntries([...offers].flatMap(([counter, offer]) => (offer ? [[counter, offer]] : [])));
}

interface OfferRow {
  readonly seq: number;
  readonly kind: EventKind;
  readonly at: number;
  readonly counter: number | null;
  readonly stop: string | null;
  readonly ticket: string | null;
  readonly undoable: number;
  readonly undoes: number | null;
}

const OFFERS = `select events.seq, events.kind, events.at, events.counter, events.stop, events.undoes, events.undo is not null as undoable,
    visits.ticket
  from events left join stops on stops.id = events.stop left join visits on visits.id = stops.visit
  where events.seq > (select coalesce(max(seq), 0) from events) - ? order by events.seq desc`;
