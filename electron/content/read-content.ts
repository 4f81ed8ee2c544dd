import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AREAS } from '../../shared/content/check-book.ts';
import { EMERGENCIES } from '../../shared/content/check-emergencies.ts';
import { FACILITIES } from '../../shared/content/check-facilities.ts';
import { FLOOR_PLAN } from '../../shared/content/check-floor-plan.ts';
import { guidanceFiles } from '../../shared/content/check-guidance.ts';
import { townFiles } from '../../shared/content/check-town.ts';
import type { ContentFault } from '../../shared/content/content-fault.ts';
import { FACTS } from '../../shared/content/read-facts.ts';

/** A town's folder as read: what could be read, and what could not. */
export interface ReadContent {
  readonly files: Readonly<Record<string, unknown>>;
  readonly unreadable: readonly ContentFault[];
}

/** Files a town may do without. */
const OPTIONAL = [FLOOR_PLAN, FACTS, AREAS, FACILITIES, EMERGENCIES];

/** Reads every content file of a town's folder. */
export function readContent(folder: string): ReadContent {
  const files: Record<string, unknown> = {};
  const unreadable: ContentFault[] = [];
  for (const file of [
    ...townFiles,
    ...guidanceFiles,
    ...OPTIONAL.filter((file) => existsSync(path.join(folder, file))),
    ...filesIn(folder, 'guides'),
    ...filesIn(folder, 'forms'),
    ...filesIn(folder, 'texts'),
  ]) {
    files[file] = undefined;
    try {
      files[file] = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
    } catch (error) {
      unreadable.push({ file, path: '(whole file)', reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return { files, unreadable };
}

function filesIn(folder: string, inner: string): string[] {
  const there = path.join(folder, inner);
  if (!existsSync(there)) return [];
  return readdirSync(there)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `${inner}/${name}`);
}
