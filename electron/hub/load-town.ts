import path from 'node:path';
import type { Content } from '../../shared/content/check-content.ts';
import { failWith, type Result } from '../../shared/lib/result.ts';
import { checkFolder } from '../content/check-folder.ts';

/** What is wrong with the content: one line per fault with file, place in it and reason. */
export interface TownError {
  readonly code: 'BAD_CONTENT';
  readonly data: { readonly message: string };
}

/** Reads a town's folder as of an instant (epoch ms). */
export function loadTown(folder: string, now: number): Result<Content, TownError> {
  const checked = checkFolder(folder, now);
  if (checked.ok) return checked;
  const lines = checked.error.data.map(
    ({ file, path: place, reason }) => `${path.join(folder, file)}: ${place}: ${reason}`,
  );
  return failWith('BAD_CONTENT', { message: lines.join('\n') });
}
