import { MOST_FILE_BYTES, type LedgerMapping } from '../../../shared/domain/rooms/import-report.ts';
import type { HubConnection } from '../../client/hub-connection.ts';
import { settleTouches } from '../../ui/touch-guard.ts';
import type { ImportError } from './import-error.ts';
import type { ImportStage } from './import-state.ts';
import { importHappens, useImport } from './import-store.ts';
import { sendFile, type NotSent } from './send-file.ts';

/** The largest files take a while; longer than this (ms) nobody waits. */
const READ_WITHIN_MS = 180_000;

/** How often (ms) the hub is asked how far it is. */
const LOOK_MS = 500;

const choosing: ImportStage = { kind: 'choosing' };

const change = (stage: ImportStage): void => importHappens({ type: 'stage', stage });

/** Takes a file: too large ones are refused before a byte is sent, others are sent and read. */
export async function takeFile(connection: HubConnection, file: File): Promise<void> {
  if (file.size > MOST_FILE_BYTES) {
    return change({
      kind: 'refused',
      file: null,
      refusal: { fault: 'too-large', limit: MOST_FILE_BYTES, headings: [] },
    });
  }
  forgetFile(connection);
  change({ kind: 'sending', file: null, share: 0 });
  const sent = await sendFile(connection, {
    kind: useImport.getState().chosen,
    file,
    onBegun: (id) => change({ kind: 'sending', file: id, share: 0 }),
    onShare: (id, share) => {
      importHappens({ type: 'share', file: id, share });
      const { stage } = useImport.getState();
      return stage.kind === 'sending' && stage.file === id;
    },
  });
  if (sent.ok) return readFile(connection, sent.value, null);
  notSent(sent.error);
}

function notSent(error: NotSent): void {
  if (error.code === 'stopped') return;
  if (error.code === 'FILE_FAULT') return change({ kind: 'refused', file: null, refusal: error.data });
  importHappens({ type: 'refused', error, back: choosing });
}

/** Has a file read that is at the hub, by a mapping or by what fits. */
export async function readFile(connection: HubConnection, file: string, mapping: LedgerMapping | null): Promise<void> {
  const before = useImport.getState().stage;
  change({ kind: 'reading', file, share: 0 });
  const stopLooking = follow(connection, file);
  const read = await connection.call(({ imports }) => imports.read({ file, mapping }), READ_WITHIN_MS);
  stopLooking();
  settleTouches();
  if (!isStill(file)) return;
  if (read.ok) return change({ kind: 'read', file, ...read.value });
  if (read.error.code === 'FILE_FAULT') return change({ kind: 'refused', file, refusal: read.error.data });
  importHappens({ type: 'refused', error: read.error, back: backTo(before, read.error) });
}

/** Reads again as somebody said, and keeps the way of reading if wished. */
export async function readAgain(
  connection: HubConnection,
  { file, mapping, keep }: { readonly file: string; readonly mapping: LedgerMapping; readonly keep: boolean },
): Promise<void> {
  if (keep) await connection.call(({ imports }) => imports.saveMapping({ mapping }));
  await readFile(connection, file, mapping);
  await askDone(connection);
}

/** Does what the report says. */
export async function applyFile(connection: HubConnection): Promise<void> {
  const { stage } = useImport.getState();
  if (stage.kind !== 'read') return;
  const { file } = stage;
  change({ kind: 'applying', file, share: 0 });
  const stopLooking = follow(connection, file);
  const applied = await connection.call(({ imports }) => imports.apply({ file }), READ_WITHIN_MS);
  stopLooking();
  settleTouches();
  await askDone(connection);
  if (applied.ok) return change({ kind: 'applied', report: applied.value.report });
  importHappens({ type: 'refused', error: applied.error, back: backTo(stage, applied.error) });
}

/** Puts the file away; the hub forgets it too. */
export function dropFile(connection: HubConnection): void {
  forgetFile(connection);
  change(choosing);
}

/** Takes an import back. */
export async function undoImport(connection: HubConnection, id: string): Promise<void> {
  if (useImport.getState().busy) return;
  importHappens({ type: 'busy' });
  const undone = await connection.call(({ imports }) => imports.undo({ id }), READ_WITHIN_MS);
  settleTouches();
  await askDone(connection);
  const back = useImport.getState().stage;
  importHappens(
    undone.ok ? { type: 'undone', kept: undone.value.kept } : { type: 'refused', error: undone.error, back },
  );
}

/** Asks for the imports so far and the saved ways of reading. A lost answer is made good with the next. */
export async function askDone(connection: HubConnection): Promise<void> {
  const [done, mappings] = await Promise.all([
    connection.call(({ imports }) => imports.done()),
    connection.call(({ imports }) => imports.mappings()),
  ]);
  importHappens({
    type: 'changed',
    change: { ...(done.ok ? { done: done.value } : {}), ...(mappings.ok ? { mappings: mappings.value } : {}) },
  });
}

function forgetFile(connection: HubConnection): void {
  const { stage } = useImport.getState();
  const file = 'file' in stage ? stage.file : null;
  if (file !== null) void connection.call(({ imports }) => imports.drop({ file }));
}

/** A file the hub has forgotten is chosen anew; else everything is as it was. */
const backTo = (before: ImportStage, { code }: ImportError): ImportStage =>
  code === 'UNKNOWN_FILE' || before.kind === 'sending' ? choosing : before;

const isStill = (file: string): boolean => {
  const { stage } = useImport.getState();
  return stage.kind === 'reading' && stage.file === file;
};

/** Asks now and then how far the hub is; returns the way to stop. */
function follow(connection: HubConnection, file: string): () => void {
  const timer = setInterval(() => {
    void connection
      .call(({ imports }) => imports.progress({ file }))
      .then((answer) => answer.ok && importHappens({ type: 'share', file, share: answer.value.share }));
  }, LOOK_MS);
  return () => clearInterval(timer);
}
