import type { ImportReport } from '../../shared/domain/rooms/import-report.ts';
import { piecesByRoom } from '../../shared/domain/rooms/pieces-of.ts';
import { DAY_MINUTES, dateOfWall, wallMinute } from '../../shared/domain/rooms/wall-minute.ts';
import type { LedgerRow } from '../../shared/import/ledger-row.ts';
import type { BroughtBooking } from '../../shared/import/match-ledger.ts';
import { inSteps } from '../../shared/lib/in-steps.ts';
import { planFacilities } from '../../shared/import/plan-facilities.ts';
import { planLedger, type PlannedRow } from '../../shared/import/plan-ledger.ts';
import { reportOf } from '../../shared/import/report-of.ts';
import type { TakenPiece } from '../../shared/import/taken-places.ts';
import type { ImportedBooking, ImportedFacility } from '../ports/imports.ts';
import type { ImportDeps, ReadFacilities, ReadImport, ReadLedger } from './read-import.ts';
import { roomMoment } from './room-moment.ts';

/** What a file would do, thought through against what there is. */
export interface PlannedImport {
  readonly report: ImportReport;
  /** How often bookings had changed when this was thought through: after that it holds no more. */
  readonly revision: number;
  /** Ids of the bookings that are changed. */
  readonly changed: readonly string[];
  /** How many bookings are written. */
  readonly written: number;
  /** What is to be written under an import's id, at an instant; made one by one. */
  bookings(importId: string, at: number): Iterable<ImportedBooking>;
  facilities(importId: string): readonly ImportedFacility[];
}

/** Compares what was read with what there is. Nothing is written. */
export function planImport(deps: ImportDeps) {
  return (read: ReadImport): Promise<PlannedImport> =>
    read.kind === 'ledger' ? planBookings(deps, read) : planRecords(deps, read);
}

/** Keys that the store is asked for at once. */
const AT_ONCE = 500;

async function planBookings(deps: ImportDeps, read: ReadLedger): Promise<PlannedImport> {
  const { rows } = read;
  const { content, store } = deps;
  const { bookings: revision } = await store.access.revisions.current();
  const pieces = piecesByRoom(content().facilities);
  const { contactDays } = content().facilities;
  const keptFrom = dateOfWall(wallMinute(roomMoment(deps).today, -contactDays * DAY_MINUTES)).date;
  const ground = { brought: await broughtBefore(deps, rows), taken: await takenNow(deps, rows), pieces, keptFrom };
  const planned = await inSteps(planLedger(rows, ground), deps.letOthersIn);
  const report = reportOf(read.head, read.lines, new Map(planned.map((one) => [one.row.line, one])));
  const written = planned.filter(({ outcome }) => outcome === 'new' || outcome === 'changed');
  return {
    report,
    revision,
    changed: written.flatMap(({ current }) => (current ? [current.booking.id] : [])),
    written: written.length,
    *bookings(importId, at) {
      for (const one of written) {
        yield {
          ...imported(one, { id: `${importId}.${one.row.line}`, importId, at, keptFrom }),
          pieces: pieces.get(one.row.room) ?? [],
          before: one.current && { booking: one.current.booking, contact: one.current.contact },
          key: one.row.key,
        };
      }
    },
    facilities: () => [],
  };
}

async function broughtBefore(
  { store, letOthersIn }: ImportDeps,
  rows: readonly LedgerRow[],
): Promise<ReadonlyMap<string, readonly BroughtBooking[]>> {
  const keys = [...new Set(rows.map(({ key }) => key))];
  const brought = new Map<string, readonly BroughtBooking[]>();
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const found = await store.access.imports.brought(keys.slice(at, at + AT_ONCE));
    for (const [key, bookings] of found) brought.set(key, bookings);
    await letOthersIn();
  }
  return brought;
}

/** Minutes that are asked for at once: a month. */
const STRETCH = 31 * DAY_MINUTES;

async function takenNow(
  { store, letOthersIn }: ImportDeps,
  rows: readonly LedgerRow[],
): Promise<readonly TakenPiece[]> {
  const taken = new Map<string, TakenPiece>();
  const end = rows.reduce((latest, { to }) => Math.max(latest, to), 0);
  for (let from = rows.reduce((first, row) => Math.min(first, row.from), Infinity); from < end; from += STRETCH) {
    const found = await store.access.imports.taken({ from, to: Math.min(from + STRETCH, end) });
    // What reaches over the end of a stretch is found twice.
    for (const one of found) taken.set(`${one.piece} ${one.from}`, one);
    await letOthersIn();
  }
  return [...taken.values()];
}

interface Writing {
  readonly id: string;
  readonly importId: string;
  readonly at: number;
  readonly keptFrom: string;
}

/** Names and titles of uses long past are not brought: they would be erased at once. */
function imported({ row, current }: PlannedRow, writing: Writing): Pick<ImportedBooking, 'booking' | 'contact'> {
  const { id, importId, at, keptFrom } = writing;
  const { room, day, from, to, slots, kind, state, details } = row;
  const place = { room, day, from, to, slots, kind, state };
  if (current) {
    const heldUntil = state === 'tentative' ? current.booking.heldUntil : null;
    return {
      booking: { ...current.booking, ...place, ...details, heldUntil, changedAt: at },
      contact: row.contact ?? current.contact,
    };
  }
  const said = { title: '', published: false, purpose: null, people: null, ...details };
  const kept = day >= keptFrom;
  const title = kept || said.published || kind !== 'use' ? said.title : '';
  const none = { heldUntil: null, visit: null, ticket: null, permit: null };
  const booking = {
    id,
    ...place,
    ...said,
    title,
    ...none,
    source: 'import',
    importId,
    createdAt: at,
    changedAt: at,
  } as const;
  return { booking, contact: kept ? row.contact : null };
}

async function planRecords({ store }: ImportDeps, read: ReadFacilities): Promise<PlannedImport> {
  const { bookings: revision } = await store.access.revisions.current();
  const known = new Map((await store.access.imports.facilities()).map((record) => [record.id, record]));
  const { rows } = read;
  const planned = planFacilities(rows, new Map([...known].map(([id, { facility }]) => [id, facility])));
  const written = rows.filter(({ line }) => ['new', 'changed'].includes(planned.get(line)?.outcome ?? ''));
  return {
    report: reportOf(read.head, read.lines, planned),
    revision,
    changed: [],
    written: 0,
    bookings: () => [],
    facilities: (importId) =>
      written.map(({ key: id, facility }) => ({
        record: { id, facility, importId },
        before: known.get(id) ?? null,
      })),
  };
}
