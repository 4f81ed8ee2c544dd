import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkGuidance, guidanceFiles } from '../../shared/content/check-guidance.ts';
import { townFiles } from '../../shared/content/check-town.ts';
import type { Guidance } from '../../shared/domain/guidance.ts';

const folder = path.resolve(import.meta.dirname, '../../assets/content/mirai-machi');

/** The day the tests take for today. */
export const sampleDay = '2026-11-21';

/** The sample town's files as they are, each time anew: a test may change them. */
export function sampleFiles(): Record<string, unknown> {
  const guides = readdirSync(path.join(folder, 'guides')).map((name) => `guides/${name}`);
  const names = [...townFiles, ...guidanceFiles, ...guides];
  return Object.fromEntries(names.map((file) => [file, JSON.parse(readFileSync(path.join(folder, file), 'utf8'))]));
}

/** The sample town's guides and what they are made of, checked. */
export function sampleGuidance(): Guidance {
  const checked = checkGuidance(sampleFiles(), sampleDay);
  if (!checked.ok) throw new Error(JSON.stringify(checked.error.data));
  return checked.value;
}
