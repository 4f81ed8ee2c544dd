import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkTown, townFiles, type TownFiles } from '../../shared/content/check-town.ts';
import type { Town } from '../../shared/domain/town.ts';
import { failWith, type Result } from '../../shared/lib/result.ts';

/** What is wrong with the content: one line per fault with file, place in it and reason. */
export interface TownError {
  readonly code: 'BAD_CONTENT';
  readonly data: { readonly message: string };
}

const bad = (lines: readonly string[]) => failWith('BAD_CONTENT' as const, { message: lines.join('\n') });

/** Reads a town's folder: a path, or a name under `assets/content`. */
export function loadTown(name: string, contentRoot: string): Result<Town, TownError> {
  const named = path.join(contentRoot, name);
  const folder = existsSync(named) ? named : path.resolve(name);
  const files: Record<string, unknown> = {};
  const broken: string[] = [];
  for (const file of townFiles) {
    try {
      files[file] = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
    } catch (error) {
      broken.push(`${path.join(folder, file)}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (broken.length > 0) return bad(broken);
  const checked = checkTown(files as TownFiles);
  if (checked.ok) return checked;
  return bad(checked.error.data.map((fault) => `${path.join(folder, fault.file)}: ${fault.path}: ${fault.reason}`));
}
