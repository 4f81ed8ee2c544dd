import { safe } from '@orpc/client';
import { PIECE_BYTES } from '../../shared/contract/imports.ts';
import type { ImportKind, ImportReport, LedgerMapping } from '../../shared/domain/rooms/import-report.ts';
import type { TestClient } from './client.ts';

/** Sends a file in pieces, as the page does; answers its name at the hub. */
export async function sendFile(desk: TestClient, bytes: Uint8Array, kind: ImportKind = 'ledger'): Promise<string> {
  const { file } = await desk.call.imports.begin({ kind, bytes: bytes.length });
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    const piece = Buffer.from(bytes.subarray(at, at + PIECE_BYTES)).toString('base64');
    await desk.call.imports.piece({ file, at, bytes: piece });
  }
  return file;
}

/** Sends a text and has it read. */
export async function readText(
  desk: TestClient,
  text: string,
  { kind = 'ledger', mapping = null }: { readonly kind?: ImportKind; readonly mapping?: LedgerMapping | null } = {},
): Promise<{ readonly file: string; readonly report: ImportReport; readonly mapping: LedgerMapping | null }> {
  const file = await sendFile(desk, new TextEncoder().encode(text), kind);
  return { file, ...(await desk.call.imports.read({ file, mapping })) };
}

/** Sends a text, has it read and applied. */
export async function importText(desk: TestClient, text: string, kind: ImportKind = 'ledger') {
  const { file } = await readText(desk, text, { kind });
  return desk.call.imports.apply({ file });
}

/** Why the hub takes no file of these bytes; null = it does. */
export async function faultOf(desk: TestClient, bytes: Uint8Array, kind: ImportKind = 'ledger'): Promise<unknown> {
  const { error } = await safe(
    sendFile(desk, bytes, kind).then((file) => desk.call.imports.read({ file, mapping: null })),
  );
  return error !== null && 'data' in error ? error.data : error;
}
