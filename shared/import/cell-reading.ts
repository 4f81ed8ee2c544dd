import type { RepairKind, RowFault } from '../domain/rooms/import-report.ts';

/** What a cell says: nothing, a value (as written there, or put right in a named way), or nothing that can be used. */
export type CellReading<Value> =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: Value; readonly how: RepairKind | null }
  | { readonly kind: 'fault'; readonly why: RowFault };

/** An empty cell. */
export const emptyCell = { kind: 'empty' } as const;

/** A value; `how` null = it stands so in the file. */
export const readAs = <Value>(value: Value, how: RepairKind | null = null): CellReading<Value> => ({
  kind: 'value',
  value,
  how,
});

/** A cell that cannot be used. */
export const faulty = (why: RowFault) => ({ kind: 'fault', why }) as const;

/** Figures, letters and signs one way, nothing around them and no blanks within: for what is not running text. */
export const narrow = (text: string): string => text.normalize('NFKC').replaceAll(/\s/gu, '');
