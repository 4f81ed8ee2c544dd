import type {
  DoneImport,
  FileRefusal,
  ImportKind,
  ImportReport,
  LedgerMapping,
} from '../../../shared/domain/rooms/import-report.ts';
import type { ImportError } from './import-error.ts';

/** A file that was read, and what came of it. */
export interface ReadFile {
  readonly file: string;
  readonly report: ImportReport;
  /** How a ledger was read; null = it is none. */
  readonly mapping: LedgerMapping | null;
}

/** How far a file is. `share` 0 to 1. */
export type ImportStage =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'sending' | 'reading' | 'applying'; readonly file: string | null; readonly share: number }
  /** Not taken as a whole; `file` null = it never reached the hub. */
  | { readonly kind: 'refused'; readonly file: string | null; readonly refusal: FileRefusal }
  | ({ readonly kind: 'read' } & ReadFile)
  | { readonly kind: 'applied'; readonly report: ImportReport };

/** What lies over the section. */
export type ImportPanel = { readonly kind: 'none' | 'apply' } | { readonly kind: 'undo'; readonly done: DoneImport };

/** The word about the last action; it stays until the next one or until it is put away. `kept` = what an undo had to leave. */
export type ImportNote =
  { readonly kind: 'refused'; readonly error: ImportError } | { readonly kind: 'undone'; readonly kept: number };

/** Rows one looks at. */
export type RowFilter = 'all' | 'refused' | 'repaired';

/** Everything the section remembers. */
export interface ImportState {
  /** Who works here: another person finds an untouched section. */
  readonly owner: string | null;
  readonly chosen: ImportKind;
  readonly stage: ImportStage;
  readonly filter: RowFilter;
  readonly panel: ImportPanel;
  readonly note: ImportNote | null;
  readonly busy: boolean;
  readonly done: readonly DoneImport[] | null;
  /** Saved ways of reading ledgers. */
  readonly mappings: readonly LedgerMapping[];
}

/** Everything that can happen in it. */
export type ImportEvent =
  | { readonly type: 'entered'; readonly owner: string }
  | {
      readonly type: 'changed';
      readonly change: Partial<Pick<ImportState, 'chosen' | 'filter' | 'panel' | 'done' | 'mappings'>>;
    }
  | { readonly type: 'stage'; readonly stage: ImportStage }
  /** Of the work that goes on; a late word about another file is nothing. */
  | { readonly type: 'share'; readonly file: string; readonly share: number }
  | { readonly type: 'busy' }
  | { readonly type: 'undone'; readonly kept: number }
  /** Not done; `back` = where the file stands then. */
  | { readonly type: 'refused'; readonly error: ImportError; readonly back: ImportStage }
  | { readonly type: 'put away' };

/** A section nobody has touched. */
export const untouchedImport: ImportState = {
  owner: null,
  chosen: 'ledger',
  stage: { kind: 'choosing' },
  filter: 'all',
  panel: { kind: 'none' },
  note: null,
  busy: false,
  done: null,
  mappings: [],
};
