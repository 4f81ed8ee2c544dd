import type { DoneImport } from '../../shared/domain/rooms/import-report.ts';
import { piecesByRoom } from '../../shared/domain/rooms/pieces-of.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import type { FacilityRecord, FormerBooking, ImportedRow } from '../ports/imports.ts';
import type { StoreAccess } from '../ports/store.ts';
import { note, parts, type Importer } from './apply-import.ts';
import { momentOf } from './command.ts';
import type { ImportDeps } from './read-import.ts';

/** Why an import is not taken back. */
export type UndoFault = { readonly code: 'UNKNOWN_IMPORT' } | { readonly code: 'UNDONE_ALREADY' };

/** An import that was taken back, and how much of it had to stay. */
export interface UndoneImport {
  readonly done: DoneImport;
  readonly kept: number;
}

/**
 * Takes an import back: what it brought goes, what it changed is again as it was. What somebody changed here since stays,
 * and what would return to a place that is taken by now.
 */
export function undoImport(deps: ImportDeps) {
  return (id: string, who: Importer): Promise<Result<UndoneImport, UndoFault>> =>
    deps.store.transaction<Result<UndoneImport, UndoFault>>(async (store) => {
      const { at, businessDay } = momentOf(deps);
      const done = await store.imports.byId(id);
      if (!done) return fail('UNKNOWN_IMPORT');
      if (done.undoneAt !== null) return fail('UNDONE_ALREADY');
      const rows = await rowsOf(deps, store, done);
      const gone = rows.filter(({ untouched, before }) => untouched && before === null);
      for (const some of parts(gone)) await store.imports.remove(done, targets(some));
      const restored = await restore(
        deps,
        store,
        rows.filter(({ untouched, before }) => untouched && before !== null),
      );
      for (const some of parts([...gone, ...restored])) await store.imports.forget(id, targets(some));
      await store.imports.setUndone(id, at);
      await note(store, { act: 'import.undone', at, businessDay, staff: who.id, detail: id });
      return ok({ done: { ...done, undoneAt: at }, kept: rows.length - gone.length - restored.length });
    });
}

const targets = (rows: readonly ImportedRow[]): readonly string[] => rows.map(({ target }) => target);

async function rowsOf(
  { letOthersIn }: ImportDeps,
  store: StoreAccess,
  done: DoneImport,
): Promise<readonly ImportedRow[]> {
  const rows: ImportedRow[] = [];
  for (;;) {
    const page = await store.imports.rowsOf(done, rows.at(-1)?.target ?? '');
    if (page.length === 0) return rows;
    rows.push(...page);
    await letOthersIn();
  }
}

/** Again and again while one that goes back makes the place of another free. */
async function restore(
  deps: ImportDeps,
  store: StoreAccess,
  rows: readonly ImportedRow[],
): Promise<readonly ImportedRow[]> {
  const pieces = piecesByRoom(deps.content().facilities);
  const restored: ImportedRow[] = [];
  let waiting = rows;
  for (;;) {
    const left: ImportedRow[] = [];
    for (const row of waiting) {
      if (await putBack(store, row.before, pieces)) restored.push(row);
      else left.push(row);
    }
    if (left.length === waiting.length) return restored;
    waiting = left;
  }
}

/** False = the place is taken, or its room is no more. */
async function putBack(
  store: StoreAccess,
  before: FormerBooking | FacilityRecord | null,
  pieces: ReadonlyMap<string, readonly string[]>,
): Promise<boolean> {
  if (before === null) return false;
  if ('facility' in before) {
    await store.imports.writeFacility(before);
    return true;
  }
  const { booking, contact } = before;
  const own = pieces.get(booking.room);
  if (!own || !(await store.bookings.change({ booking, pieces: own }))) return false;
  await store.bookings.setContact(booking.id, contact);
  return true;
}
