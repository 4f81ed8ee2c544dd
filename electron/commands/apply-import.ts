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
  await store.imports.add(done);
  for (const some of parts(planned.changed)) await store.imports.clear(some);
  let written = 0;
  for (const some of parts(planned.bookings(id, at))) {
    await store.imports.writeBookings(id, some);
    written += some.length;
    onShare(written / planned.written);
    await deps.letOthersIn();
  }
  for (const some of parts(planned.facilities(id))) await store.imports.writeFacilities(id, some);
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

/** Values in parts that the store takes. */
export function* parts<Value>(values: Iterable<Value>): Generator<readonly Value[], undefined> {
  let part: Value[] = [];
  for (const value of values) {
    part.push(value);
    if (part.length < AT_ONCE) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
