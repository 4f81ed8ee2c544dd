import type { ImportKind } from '../../../shared/domain/rooms/import-report.ts';
import { fail, failWith, ok, type Result } from '../../../shared/lib/result.ts';
import type { HubConnection } from '../../client/hub-connection.ts';
import type { FileRefusal } from '../../../shared/domain/rooms/import-report.ts';
import type { ImportError } from './import-error.ts';

/** Bytes of one piece; as the contract has it. */
const PIECE_BYTES = 45_000;

/** The hub takes so many operations a second and no more: then a piece waits (ms). */
const WAIT_MS = 250;

/** A file on its way, and who hears of it. */
export interface Sending {
  readonly kind: ImportKind;
  readonly file: File;
  readonly onBegun: (id: string) => void;
  /** Answers whether to go on. */
  readonly onShare: (id: string, share: number) => boolean;
}

/** Why a file did not get there. `stopped` = the person wished so. */
export type NotSent =
  ImportError | { readonly code: 'FILE_FAULT'; readonly data: FileRefusal } | { readonly code: 'stopped' };

/** Sends a file piece by piece; answers its name at the hub. */
export async function sendFile(connection: HubConnection, sending: Sending): Promise<Result<string, NotSent>> {
  const { kind, file, onBegun, onShare } = sending;
  const begun = await connection.call(({ imports }) => imports.begin({ kind, bytes: file.size }));
  if (!begun.ok) return begun;
  const id = begun.value.file;
  onBegun(id);
  for (let at = 0; at < file.size;) {
    const bytes = await base64Of(file.slice(at, at + PIECE_BYTES));
    if (bytes === null) return fail('unreadable');
    const sent = await sendPiece(connection, { file: id, at, bytes });
    if (!sent.ok) return sent;
    at = Math.min(file.size, sent.value ?? at + PIECE_BYTES);
    if (!onShare(id, at / file.size)) return fail('stopped');
  }
  return ok(id);
}

/** Answers where to go on, where the hub misses something. */
async function sendPiece(
  connection: HubConnection,
  piece: { readonly file: string; readonly at: number; readonly bytes: string },
): Promise<Result<number | null, ImportError>> {
  for (;;) {
    const sent = await connection.call(({ imports }) => imports.piece(piece));
    if (sent.ok) return ok(null);
    const { error } = sent;
    if (error.code === 'INCOMPLETE') {
      return error.data.expected < piece.at ? ok(error.data.expected) : failWith('INCOMPLETE', error.data);
    }
    if (error.code !== 'TOO_FAST') return sent;
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  }
}

/** Null = it cannot be read: it was taken away, or changed since it was chosen. */
function base64Of(piece: Blob): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => resolve(null);
    reader.readAsDataURL(piece);
  });
}
