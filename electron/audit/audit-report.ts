import type { ChainCheck, ChainedRow } from '../../shared/domain/audit-chain.ts';

/**
 * What the person at the console reads: of a day each row, else one line a day; then whether the log is whole. A day's last
 * hash stands also in the hub's own log: where the two differ, rows were taken away or all of it was written anew.
 */
export function auditReport(rows: readonly ChainedRow[], check: ChainCheck, day: string | null): string[] {
  return [...(day === null ? daysOf(rows) : dayOf(rows, day)), ...verdict(check)];
}

function daysOf(rows: readonly ChainedRow[]): string[] {
  const days = new Map<string, { readonly count: number; readonly last: ChainedRow }>();
  for (const row of rows) {
    days.set(row.businessDay, { count: (days.get(row.businessDay)?.count ?? 0) + 1, last: row });
  }
  return [...days].map(([day, { count, last }]) => `${day}  ${count} rows, last is ${last.seq}: ${last.hash}`);
}

function dayOf(rows: readonly ChainedRow[], day: string): string[] {
  const own = rows.filter(({ businessDay }) => businessDay === day);
  const last = own.at(-1);
  return [...own.map(lineOf), `${day}  ${own.length} rows${last ? `, last is ${last.seq}: ${last.hash}` : ''}`];
}

function lineOf({ seq, act, at, staff, counter, device, visit, form, detail }: ChainedRow): string {
  const parts = Object.entries({ staff, counter, device, visit, form, detail });
  const known = parts.flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`]));
  return [seq, new Date(at).toISOString(), act, ...known].join('  ');
}

function verdict({ rows, last, broken }: ChainCheck): string[] {
  if (broken === null) return [`whole: ${rows} rows, newest hash ${last}`];
  return [
    `BROKEN at row ${broken}: it, or one before it, was changed, removed, added or moved`,
    `${rows} rows are there`,
  ];
}
