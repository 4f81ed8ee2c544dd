import { CONTRACT_VERSION } from '../../shared/contract/version.ts';
import type { BoardView } from '../../shared/domain/board-view.ts';
import type { PanelsView } from '../../shared/domain/panels-view.ts';
import type { FacilityBook } from '../../shared/domain/rooms/facility.ts';
import type { Town } from '../../shared/domain/town.ts';

/** The last good content of a display, for a start without its hub. */
export interface Kept {
  readonly town: Town;
  readonly board: BoardView;
  readonly book: FacilityBook | null;
  readonly panels: PanelsView | null;
}

/** Where a page keeps words between two lives. */
export type Keeping = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const NAME = 'machimado.signage.last';

/** Keeps it, marked with the version of its shape. A full or forbidden storage costs the memory alone. */
export function keep(storage: Keeping, kept: Kept): void {
  try {
    storage.setItem(NAME, JSON.stringify({ version: CONTRACT_VERSION, ...kept }));
  } catch {
    forget(storage);
  }
}

/** What was kept; null, and thrown away, where it cannot be read or was written by another version. */
export function keptIn(storage: Keeping): Kept | null {
  try {
    const text = storage.getItem(NAME);
    if (text === null) return null;
    const read: unknown = JSON.parse(text);
    if (isKept(read)) return read;
  } catch {
    // not readable: as good as nothing
  }
  forget(storage);
  return null;
}

/** Throws it away. */
export function forget(storage: Keeping): void {
  try {
    storage.removeItem(NAME);
  } catch {
    // no storage: nothing is kept
  }
}

/** Written by this version, whole, with all that the display goes by. */
function isKept(read: unknown): read is Kept {
  if (!isRecord(read) || read['version'] !== CONTRACT_VERSION) return false;
  const { town, board, book, panels } = read;
  return isTown(town) && isBoard(board) && (book === null || isRecord(book)) && (panels === null || isPanels(panels));
}

function isTown(town: unknown): boolean {
  return isRecord(town) && isRecord(town['office']) && ['lines', 'counters', 'sections', 'errands'].every(listIn(town));
}

function isBoard(board: unknown): boolean {
  return (
    isRecord(board) && isRecord(board['opening']) && isTime(board) && ['lines', 'calls', 'absent'].every(listIn(board))
  );
}

function isPanels(panels: unknown): boolean {
  return isRecord(panels) && isTime(panels) && ['notices', 'holidays'].every(listIn(panels));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTime = ({ asOf }: Readonly<Record<string, unknown>>): boolean => typeof asOf === 'number' && asOf > 0;
const listIn = (value: Readonly<Record<string, unknown>>) => (key: string) => Array.isArray(value[key]);
