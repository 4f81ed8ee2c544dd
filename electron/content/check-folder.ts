import { checkContent, type Content } from '../../shared/content/check-content.ts';
import type { ContentFault } from '../../shared/content/content-fault.ts';
import { failWith, type Result } from '../../shared/lib/result.ts';
import { readContent } from './read-content.ts';

/** Checks all content of a town's folder as of an instant (epoch ms): everything that is wrong, or the content. */
export function checkFolder(
  folder: string,
  now: number,
): Result<Content, { code: 'BAD_CONTENT'; data: readonly ContentFault[] }> {
  const { files, unreadable } = readContent(folder);
  const broken = new Set(unreadable.map((fault) => fault.file));
  const checked = checkContent(files, now);
  const found = checked.ok ? [] : checked.error.data.filter((fault) => !broken.has(fault.file));
  const faults = [...unreadable, ...found];
  return faults.length === 0 && checked.ok ? checked : failWith('BAD_CONTENT', faults);
}
