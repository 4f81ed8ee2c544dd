import path from 'node:path';
import { readContent } from '../../electron/content/read-content.ts';
import { checkContent, type Content } from '../../shared/content/check-content.ts';
import type { Guidance } from '../../shared/domain/guidance.ts';

/** The folder of the sample town. */
export const sampleFolder = path.resolve(import.meta.dirname, '../../assets/content/mirai-machi');

/** The day the tests take for today. */
export const sampleDay = '2026-11-21';

/** The sample town's files as they are, each time anew: a test may change them. */
export function sampleFiles(): Record<string, unknown> {
  const { files, unreadable } = readContent(sampleFolder);
  if (unreadable.length > 0) throw new Error(JSON.stringify(unreadable));
  return { ...files };
}

/** The sample town and its guides, checked. */
export function sampleContent(): Content {
  const checked = checkContent(sampleFiles(), Date.parse(`${sampleDay}T03:00:00Z`));
  if (!checked.ok) throw new Error(JSON.stringify(checked.error.data));
  return checked.value;
}

/** The sample town's guides and what they are made of, checked. */
export function sampleGuidance(): Guidance {
  return sampleContent().guidance;
}
