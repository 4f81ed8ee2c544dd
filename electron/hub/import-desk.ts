import { MOST_FILE_BYTES, type FileRefusal, type ImportKind } from '../../shared/domain/rooms/import-report.ts';
import { fail, failWith, ok, type Result } from '../../shared/lib/result.ts';
import type { ReadImport } from '../commands/read-import.ts';

/** A file on its way, or here and waiting to be applied. It lies in memory alone: it names people. */
export interface DeskFile {
  readonly id: string;
  readonly kind: ImportKind;
  /** How long it said it would be. */
  readonly bytes: number;
  readonly owner: string;
  share: number;
  /** What the newest reading found. */
  read: ReadImport | null;
}

type UnknownFile = { readonly code: 'UNKNOWN_FILE' };
type Incomplete = { readonly code: 'INCOMPLETE'; readonly data: { readonly expected: number } };
type Busy = { readonly code: 'BUSY' };
type TooLarge = { readonly code: 'FILE_FAULT'; readonly data: FileRefusal };

/** Files that are being imported: few, not for long, one worked on at a time. */
export interface ImportDesk {
  begin(file: Pick<DeskFile, 'kind' | 'bytes' | 'owner'>): Result<string, TooLarge | Busy>;
  piece(of: OfFile, at: number, bytes: Uint8Array): Result<null, UnknownFile | Incomplete>;
  find(of: OfFile): Result<DeskFile, UnknownFile>;
  /** All that was sent. */
  contents(file: DeskFile): Result<Uint8Array, Incomplete>;
  drop(id: string): void;
  /** Runs one long work at a time; another is refused meanwhile. */
  alone<Value, Failure extends { readonly code: string }>(
    work: () => Promise<Result<Value, Failure>>,
  ): Promise<Result<Value, Failure | Busy>>;
}

/** Whose file. */
export interface OfFile {
  readonly file: string;
  readonly owner: string;
}

/** Files at a time. */
const MOST_FILES = 2;

/** Opens the desk. A file that nobody asks for is forgotten after `keptMs`. */
export function importDesk({ newId, keptMs }: { newId(): string; readonly keptMs: number }): ImportDesk {
  const files = new Map<string, { readonly file: DeskFile; readonly pieces: Uint8Array[]; timer: NodeJS.Timeout }>();
  let working = false;
  const drop = (id: string): void => {
    clearTimeout(files.get(id)?.timer);
    files.delete(id);
  };
  const forgetLater = (id: string): NodeJS.Timeout => setTimeout(() => drop(id), keptMs).unref();
  const held = ({ file: id, owner }: OfFile) => {
    const known = files.get(id);
    if (known?.file.owner !== owner) return null;
    clearTimeout(known.timer);
    known.timer = forgetLater(id);
    return known;
  };
  return {
    begin({ kind, bytes, owner }) {
      if (bytes > MOST_FILE_BYTES) return refused('too-large', MOST_FILE_BYTES);
      if (bytes === 0) return refused('empty', null);
      if (working) return fail('BUSY');
      for (const { file } of [...files.values()]) if (file.owner === owner) drop(file.id);
      if (files.size >= MOST_FILES) return fail('BUSY');
      const file = { id: newId(), kind, bytes, owner, share: 0, read: null };
      files.set(file.id, { file, pieces: [], timer: forgetLater(file.id) });
      return ok(file.id);
    },
    piece(of, at, bytes) {
      const known = held(of);
      if (!known) return fail('UNKNOWN_FILE');
      const expected = sizeOf(known.pieces);
      if (at + bytes.length <= expected) return ok(null);
      if (at !== expected || at + bytes.length > known.file.bytes) return failWith('INCOMPLETE', { expected });
      known.pieces.push(bytes);
      return ok(null);
    },
    find(of) {
      const known = held(of);
      return known ? ok(known.file) : fail('UNKNOWN_FILE');
    },
    contents({ id, bytes }) {
      const pieces = files.get(id)?.pieces ?? [];
      const expected = sizeOf(pieces);
      return expected === bytes ? ok(joined(pieces, bytes)) : failWith('INCOMPLETE', { expected });
    },
    drop,
    async alone(work) {
      if (working) return fail('BUSY');
      working = true;
      try {
        return await work();
      } finally {
        working = false;
      }
    },
  };
}

const refused = (fault: FileRefusal['fault'], limit: number | null) =>
  failWith('FILE_FAULT' as const, { fault, limit, headings: [] });

const sizeOf = (pieces: readonly Uint8Array[]): number => pieces.reduce((sum, { length }) => sum + length, 0);

/** One piece after the first joining: a file is read again with another mapping. */
function joined(pieces: Uint8Array[], bytes: number): Uint8Array {
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const piece of pieces.splice(0)) {
    whole.set(piece, at);
    at += piece.length;
  }
  pieces.push(whole);
  return whole;
}
