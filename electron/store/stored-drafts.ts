import type { DeskView } from '../../shared/domain/desk-view.ts';
import type { Application, DraftMark, IdentityCheck } from '../../shared/domain/draft.ts';
import type { Drafts, StoredDraft } from '../ports/drafts.ts';
import type { OpenDatabase } from './libsql-database.ts';

/** Shape of the file; a file of another shape is begun anew like one of another day. */
export const DRAFTS_SHAPE = 1;

/** Makes the tables of a fresh file. Facts are one row a visit: its forms share them. */
export function makeDraftTables(database: OpenDatabase): void {
  for (const statement of TABLES) database.prepare(statement).run([]);
  database.pragma(`user_version = ${DRAFTS_SHAPE}`);
}

const TABLES = [
  `create table draft (
    visit text primary key, withCard integer not null, procedures text not null, facts text not null,
    storedAt integer not null) strict`,
  `create table application (
    visit text not null references draft (visit) on delete cascade, place integer not null, id text not null unique,
    form text not null, state text not null, back text, printedAt integer, primary key (visit, place)) strict, without rowid`,
  `create table identity (
    visit text primary key references draft (visit) on delete cascade, papers text not null, at integer not null,
    staffName text not null) strict`,
];

/** What is kept in one file. */
export interface StoredDrafts extends Omit<Drafts, 'renew' | 'erase'> {
  /** False = deleted, but SQLite's log could not be emptied just now. */
  erase(visits: readonly string[]): boolean;
}

/** Drafts in their own SQLite file. Not by way of Kysely: what one call does is done at once, without a turn of anybody else. */
export function storedDrafts(database: OpenDatabase): StoredDrafts {
  const all = <Row>(text: string, parameters: readonly string[] = []): readonly Row[] =>
    database.prepare(text).all([...parameters]) as readonly Row[];
  const run = (text: string, parameters: readonly (string | number | null)[] = []): void =>
    void database.prepare(text).run([...parameters]);
  return {
    put: (draft) => inTransaction(run, () => write(run, draft)),
    of(visit) {
      const [row] = all<DraftRow>('select * from draft where visit = ?', [visit]);
      if (!row) return null;
      const applications = all<Application>(APPLICATIONS, [visit]);
      const [identity] = all<IdentityRow>('select papers, at, staffName from identity where visit = ?', [visit]);
      return toDraft(row, applications, identity ?? null);
    },
    visits: () => all<{ visit: string }>('select visit from draft order by visit').map(({ visit }) => visit),
    marks: () => marksByVisit(all<MarkRow>(MARKS)),
    erase(visits) {
      inTransaction(run, () => visits.forEach((visit) => run('delete from draft where visit = ?', [visit])));
      // The log still holds what was deleted from the file.
      const [end] = database.pragma('wal_checkpoint(TRUNCATE)') as readonly { readonly busy: number }[];
      return end?.busy === 0;
    },
  };
}

type Run = (text: string, parameters?: readonly (string | number | null)[]) => void;

function inTransaction(run: Run, work: () => void): void {
  run('begin immediate');
  try {
    work();
    run('commit');
  } catch (error) {
    run('rollback');
    throw error;
  }
}

function write(run: Run, { visit, withCard, procedures, facts, applications, identity, storedAt }: StoredDraft): void {
  const [wanted, known] = [JSON.stringify(procedures), JSON.stringify(facts)];
  run('delete from draft where visit = ?', [visit]);
  run('insert into draft values (?, ?, ?, ?, ?)', [visit, Number(withCard), wanted, known, storedAt]);
  applications.forEach(({ id, form, state, back, printedAt }, place) =>
    run('insert into application values (?, ?, ?, ?, ?, ?, ?)', [visit, place, id, form, state, back, printedAt]),
  );
  if (!identity) return;
  const { papers, at, staffName } = identity;
  run('insert into identity values (?, ?, ?, ?)', [visit, JSON.stringify(papers), at, staffName]);
}

interface DraftRow {
  readonly visit: string;
  readonly withCard: number;
  readonly procedures: string;
  readonly facts: string;
  readonly storedAt: number;
}

type IdentityRow = Omit<IdentityCheck, 'papers'> & { readonly papers: string };

function toDraft(row: DraftRow, applications: readonly Application[], identity: IdentityRow | null): StoredDraft {
  return {
    visit: row.visit,
    withCard: row.withCard === 1,
    procedures: parsed(row.procedures),
    facts: parsed(row.facts),
    applications,
    identity: identity && { ...identity, papers: parsed(identity.papers) },
    storedAt: row.storedAt,
  };
}

/** The message of `JSON.parse` quotes what it cannot read, and faults are logged: it must not get there. */
function parsed<Value>(text: string): Value {
  try {
    return JSON.parse(text) as Value;
  } catch {
    throw new Error('a draft that cannot be read');
  }
}

type MarkRow = Omit<DraftMark, 'printed'> & { readonly visit: string; readonly printed: number };

function marksByVisit(rows: readonly MarkRow[]): DeskView['drafts'] {
  const byVisit: Record<string, DraftMark[]> = {};
  for (const { visit, form, state, printed } of rows) {
    (byVisit[visit] ??= []).push({ form, state, printed: printed === 1 });
  }
  return byVisit;
}

const APPLICATIONS = 'select id, form, state, back, printedAt from application where visit = ? order by place';

const MARKS = 'select visit, form, state, printedAt is not null as printed from application order by visit, place';
