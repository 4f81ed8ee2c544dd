import { auditText, CHAIN_BEGINS, type AuditRow } from './audit.ts';

/** A row with the hash it was written with. */
export type ChainedRow = AuditRow & { readonly hash: string };

/** What a look at the whole log found. */
export interface ChainCheck {
  readonly rows: number;
  /** Hash of the newest row. */
  readonly last: string;
  /** Number of the first row that does not follow the one before; null = none is missing, added or changed. */
  readonly broken: number | null;
}

/** Follows the chain through rows in the order of their numbers. `hash` is the one it was made with. */
export function checkChain(rows: Iterable<ChainedRow>, hash: (text: string) => string): ChainCheck {
  let [last, count, broken] = [CHAIN_BEGINS, 0, null as number | null];
  for (const row of rows) {
    count += 1;
    if (broken === null && (row.seq !== count || row.hash !== hash(auditText(last, row)))) broken = row.seq;
    last = row.hash;
  }
  return { rows: count, last, broken };
}
