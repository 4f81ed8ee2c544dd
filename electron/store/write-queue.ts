import type { Kysely } from 'kysely';
import { StoreUnavailable } from '../ports/store.ts';
import { fixedQuery } from './fixed-query.ts';
import { unavailableReason } from './unavailable.ts';
import type { Tables } from './tables.ts';

/** A piece of work that waits for its turn, and how its caller learns the end. */
interface Job {
  run(db: Kysely<Tables>): Promise<unknown>;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

type Outcome =
  { readonly kind: 'done'; readonly value: unknown } | { readonly kind: 'failed'; readonly error: unknown };

/**
 * Runs transactions one after another. What arrives while the disk is busy shares the next commit: each piece of work
 * has its own savepoint, and nobody is answered before the commit that holds their work is on the disk.
 */
export function writeQueue(
  db: Kysely<Tables>,
): <Value>(work: (db: Kysely<Tables>) => Promise<Value>) => Promise<Value> {
  let waiting: Job[] = [];
  let running = false;

  // After the messages that have already arrived were read, not in the middle of them: they share a commit.
  const schedule = (): void => {
    running = true;
    setImmediate(() => void drain());
  };

  const drain = async (): Promise<void> => {
    const batch = waiting;
    waiting = [];
    await runBatch(db, batch);
    running = false;
    if (waiting.length > 0) schedule();
  };

  return (work) =>
    new Promise((resolve, reject) => {
      waiting.push({ run: work, resolve: resolve as (value: unknown) => void, reject });
      if (!running) schedule();
    });
}

async function runBatch(db: Kysely<Tables>, batch: readonly Job[]): Promise<void> {
  const outcomes: Outcome[] = [];
  try {
    await db.connection().execute((connection) => commitTogether(connection, batch, outcomes));
  } catch (error) {
    const reason = unavailableReason(error);
    const told = reason === null ? error : new StoreUnavailable(reason);
    for (const job of batch) job.reject(told);
    return;
  }
  batch.forEach((job, at) => {
    const outcome = outcomes[at];
    if (outcome?.kind === 'done') job.resolve(outcome.value);
    else job.reject(outcome?.error);
  });
}

async function commitTogether(db: Kysely<Tables>, batch: readonly Job[], outcomes: Outcome[]): Promise<void> {
  await fixedQuery(db, BEGIN, []);
  try {
    // Alone in its commit, a job needs no savepoint: its fault undoes all there is.
    if (batch.length === 1 && batch[0]) outcomes.push({ kind: 'done', value: await batch[0].run(db) });
    else for (const job of batch) outcomes.push(await runInSavepoint(db, job));
    await fixedQuery(db, COMMIT, []);
  } catch (error) {
    // SQLite has already rolled back after some faults; then there is nothing left to undo.
    await fixedQuery(db, ROLLBACK, []).catch(() => undefined);
    throw error;
  }
}

/** A fault of the program undoes its own work alone; a fault of the machine undoes the whole commit. */
async function runInSavepoint(transaction: Kysely<Tables>, job: Job): Promise<Outcome> {
  await fixedQuery(transaction, SAVEPOINT, []);
  try {
    const value = await job.run(transaction);
    await fixedQuery(transaction, RELEASE, []);
    return { kind: 'done', value };
  } catch (error) {
    if (unavailableReason(error) !== null) throw error;
    await fixedQuery(transaction, UNDO, []);
    await fixedQuery(transaction, RELEASE, []);
    return { kind: 'failed', error };
  }
}

/**
 * Immediate: a lock of another program is met here and nowhere else. (A statement that met it stays "in progress" in
 * SQLite until it runs again, and would keep every later commit from succeeding.)
 */
const BEGIN = 'begin immediate';
const COMMIT = 'commit';
const ROLLBACK = 'rollback';
const SAVEPOINT = 'savepoint work';
const RELEASE = 'release work';
const UNDO = 'rollback to work';
