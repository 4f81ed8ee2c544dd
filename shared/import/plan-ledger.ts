import { takesRoom, type Booking } from '../domain/rooms/booking.ts';
import type { RowFault, RowOutcome } from '../domain/rooms/import-report.ts';
import type { Steps } from '../lib/in-steps.ts';
import type { LedgerRow } from './ledger-row.ts';
import { matchLedger, type BroughtBooking, type MatchedRow } from './match-ledger.ts';
import { takenPlaces, type TakenPiece, type TakenPlaces } from './taken-places.ts';

/** What a row does. */
export interface PlannedRow {
  readonly row: LedgerRow;
  readonly current: BroughtBooking | null;
  readonly outcome: RowOutcome;
  /** Of refused ones. */
  readonly why: RowFault | null;
}

/** What there is when a ledger comes. */
export interface LedgerGround {
  /** By key: what earlier imports brought. */
  readonly brought: ReadonlyMap<string, readonly BroughtBooking[]>;
  readonly taken: readonly TakenPiece[];
  /** The pieces of each room. */
  readonly pieces: ReadonlyMap<string, readonly string[]>;
  /** Names and titles of days (ISO) before this one are not kept any more, nor brought again. */
  readonly keptFrom: string;
}

/**
 * What each row of a ledger does. A room that is taken stays taken: bookings made here, and rows further up in the file,
 * come first. What moves within the file leaves its old place to others.
 */
export function* planLedger(rows: readonly LedgerRow[], ground: LedgerGround): Steps<readonly PlannedRow[]> {
  const places = takenPlaces(ground.taken);
  yield;
  const matched = matchLedger(rows, ground.brought);
  yield;
  const planned = matched.map((one) => ({ row: one.row, current: one.current, ...wish(one, ground) }));
  yield;
  for (const { outcome, current, row } of planned) {
    if (outcome === 'changed' && current && !takesRoom(row)) places.leave(current.booking.id);
  }
  const refused = yield* settle(planned, places, ground);
  return planned.map((one) => (refused.has(one.row) ? { ...one, outcome: 'refused', why: 'taken' } : one));
}

type Wish = Pick<PlannedRow, 'outcome' | 'why'>;

function wish({ row, current, twice }: MatchedRow, { keptFrom }: LedgerGround): Wish {
  if (twice) return { outcome: 'refused', why: 'twice-in-file' };
  if (!current) return { outcome: row.state === 'cancelled' ? 'same' : 'new', why: null };
  if (row.day < keptFrom || isSame(row, current)) return { outcome: 'same', why: null };
  return current.untouched ? { outcome: 'changed', why: null } : { outcome: 'refused', why: 'changed-here' };
}

function isSame(row: LedgerRow, { booking, contact }: BroughtBooking): boolean {
  const place = ['room', 'day', 'from', 'to', 'kind', 'state'] as const;
  const details = Object.entries(row.details) as [keyof LedgerRow['details'], Booking[keyof Booking]][];
  return (
    place.every((field) => row[field] === booking[field]) &&
    details.every(([field, value]) => booking[field] === value) &&
    (row.contact === null || sameContact(row.contact, contact))
  );
}

const sameContact = (a: NonNullable<LedgerRow['contact']>, b: BroughtBooking['contact']): boolean =>
  b !== null && a.name === b.name && a.phone === b.phone && a.group === b.group;

/** Rows between two steps. */
const AT_ONCE = 2000;

/** Lays what takes a room, again and again while moves make places free. Answers the rows for which there is none. */
function* settle(
  planned: readonly PlannedRow[],
  places: TakenPlaces,
  { pieces }: LedgerGround,
): Steps<ReadonlySet<LedgerRow>> {
  let waiting = planned.filter(({ row, outcome }) => (outcome === 'new' || outcome === 'changed') && takesRoom(row));
  for (;;) {
    const left: PlannedRow[] = [];
    for (const [at, one] of waiting.entries()) {
      if (at % AT_ONCE === 0) yield;
      if (!laid(one, places, pieces)) left.push(one);
    }
    if (left.length === waiting.length || left.length === 0) return new Set(left.map(({ row }) => row));
    waiting = left;
  }
}

function laid({ row, current }: PlannedRow, places: TakenPlaces, pieces: LedgerGround['pieces']): boolean {
  const owner = current?.booking.id ?? `line ${row.line}`;
  const own = pieces.get(row.room) ?? [];
  if (!places.free(own, row, owner)) return false;
  if (current) places.leave(owner);
  places.take(own, row, owner);
  return true;
}
