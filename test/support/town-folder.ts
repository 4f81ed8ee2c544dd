import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sampleFolder } from './sample-guidance.ts';

/** An entry of a content file as a person who edits it sees it. */
export type Entry = Record<string, unknown>;

/** A copy of the sample town whose files a test edits as people do. */
export interface TownFolder {
  readonly folder: string;
  read(file: string): string;
  write(file: string, text: string): void;
  /** Changes the entries of a list; what comes back is the new list. */
  edit(file: string, change: (entries: Entry[]) => readonly Entry[]): void;
  /** Changes the one object of a file. */
  set(file: string, fields: Entry): void;
}

/** Copies the sample town into a folder. */
export function townIn(folder: string): TownFolder {
  cpSync(sampleFolder, folder, { recursive: true });
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  const write = (file: string, text: string): void => writeFileSync(path.join(folder, file), text);
  return {
    folder,
    read,
    write,
    edit: (file, change) => write(file, JSON.stringify(change(JSON.parse(read(file)) as Entry[]), null, 2)),
    set: (file, fields) => write(file, JSON.stringify({ ...(JSON.parse(read(file)) as Entry), ...fields }, null, 2)),
  };
}

/** Takes line H out of the town; what it was for goes to line G, at the same counter. */
export function dropLineH(town: TownFolder): void {
  const withCounter8 = (line: Entry): Entry => (line['letter'] === 'G' ? { ...line, counters: [7, 8] } : line);
  town.edit('lines.json', (lines) => lines.filter((line) => line['letter'] !== 'H').map(withCounter8));
  town.edit('procedures.json', (all) => all.map((one) => (one['line'] === 'H' ? { ...one, line: 'G' } : one)));
}
