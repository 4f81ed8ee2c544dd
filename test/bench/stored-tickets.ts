import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openLibsql } from '../../electron/store/libsql-database.ts';
import type { Acknowledged } from './issue-load.ts';

/** A ticket as it lies in the file. */
export interface StoredTicket {
  readonly id: string;
  readonly businessDay: string;
  readonly letter: string;
  readonly number: number;
  readonly ticket: string;
}

/** Promised tickets that are not in the file as promised, and numbers that two visits hold. */
export interface Verdict {
  readonly lost: number;
  readonly doubled: number;
}

/** All tickets of a data folder whose hub has ended. */
export function storedTickets(data: string): StoredTicket[] {
  const key = readFileSync(path.join(data, 'key'), 'utf8').trim();
  const database = openLibsql(path.join(data, 'visits.db'), key);
  try {
    return database.prepare('select id, businessDay, letter, number, ticket from visits').all([]) as StoredTicket[];
  } finally {
    database.close();
  }
}

/** Compares every promise with the file. */
export function judge(promised: readonly Acknowledged[], stored: readonly StoredTicket[]): Verdict {
  const byId = new Map(stored.map((one) => [one.id, one]));
  const lost = promised.filter(({ requestId, ticket }) => byId.get(requestId)?.ticket !== ticket).length;
  const inFile = repeats(stored.map((one) => `${one.businessDay} ${one.letter} ${one.number}`));
  const inHands = repeats(promised.map((one) => `${byId.get(one.requestId)?.businessDay ?? ''} ${one.ticket}`));
  return { lost, doubled: inFile + inHands };
}

function repeats(names: readonly string[]): number {
  return names.length - new Set(names).size;
}
