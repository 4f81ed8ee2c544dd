import type { DoneImport, ImportReport } from '../../shared/domain/rooms/import-report.ts';
import type { StoreAccess } from '../ports/store.ts';
import { momentOf } from './command.ts';
import { planImport, type PlannedImport } from './plan-import.ts';
import type { ImportDeps, OnShare, ReadImport } from './read-import.ts';

/** Who imports: an account, or the person at the console, who has none. */
export interface Importer {
  readonly id: string | null;
  readonly name: string;
}

/** An import that was done, and what it did. */
export interface AppliedImport {
  readonly done: DoneImport;
  readonly report: ImportReport;
}

/**
 * Does what a file says, all of it or nothing. It is thought through outside the transaction, which then only writes; if a
 * booking changed in between, it is thought through again.
 */
export function applyImport(deps: ImportDeps) {
  const plan = planImport(deps);
  return async (read: ReadImport, who: Importer, onShare: OnShare): Promise<AppliedImport> => {
    for (;;) {
      const planned = await plan(read);
      const done = await deps.store.transaction(async (store) => {
        if ((await store.revisions.current()).bookings !== planned.revision) return null;
        return write({ deps, store, who, onShare }, planned);
      });
      if (done) return { done, report: planned.report };
    }
  };
}

interface WritingImport {
  readonly deps: ImportDeps;
  readonly store: StoreAccess;
  readonly who: Importer;
  readonly onShare: OnShare;
}

async function write({ deps, store, who, onShare }: WritingImport, planned: PlannedImport): Promise<DoneImport> {
  const { at, businessDay } = momentOf(deps);
  const id = deps.machine.newId();
  const { kind, counts } = planned.report;
  const done: DoneImport = { id, kind, at, by: who.name, counts, undoneAt: null };
  const [bookings, facilities] = [planned.bookings(id, at), planned.facilities(id)];
  await store.imports.add(done);
  const changed = bookings.flatMap(({ before, booking }) => (before ? [booking.id] : []));
  for (const some of parts(changed)) await store.imports.clear(some);
  for (const [at, some] of parts(bookings).entries()) {
    await store.imports.writeBookings(id, some);
    onShare(((at + 1) * AT_ONCE) / bookings.length);
    await deps.letOthersIn();
  }
  for (const some of parts(facilities)) await store.imports.writeFacilities(id, some);
  await note(store, { act: 'import.applied', at, businessDay, staff: who.id, detail: id });
  return done;
}

interface ImportAct {
  readonly act: 'import.applied' | 'import.undone';
  readonly at: number;
  readonly businessDay: string;
  readonly staff: string | null;
  /** Id of the import. */
  readonly detail: string;
}

/** Writes an act down in both logs. */
export async function note(store: StoreAccess, { act, at, businessDay, staff, detail }: ImportAct): Promise<void> {
  await store.events.add({ kind: act, at, businessDay, ...(staff === null ? {} : { staff }) });
  await store.audit.add({ act, at, businessDay, staff, detail });
}

/** Rows that are handed to the store at once. */
const AT_ONCE = 500;

/** A list in parts that the store takes. */
export function parts<Value>(values: readonly Value[]): readonly (readonly Value[])[] {
  return Array.from({ length: Math.ceil(values.length / AT_ONCE) }, (_, at) =>
    values.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );
}
