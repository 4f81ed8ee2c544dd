import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkContent, type Content } from '../../shared/content/check-content.ts';
import { FLOOR_PLAN } from '../../shared/content/check-floor-plan.ts';
import { guidanceFiles } from '../../shared/content/check-guidance.ts';
import { townFiles } from '../../shared/content/check-town.ts';
import type { Guidance } from '../../shared/domain/guidance.ts';

/** The folder of the sample town. */
export const sampleFolder = path.resolve(import.meta.dirname, '../../assets/content/mirai-machi');

/** The day the tests take for today. */
export const sampleDay = '2026-11-21';

/** The sample town's files as they are, each time anew: a test may change them. */
export function sampleFiles(): Record<string, unknown> {
  const guides = readdirSync(path.join(sampleFolder, 'guides')).map((name) => `guides/${name}`);
  const names = [...townFiles, ...guidanceFiles, FLOOR_PLAN, ...guides];
  return Object.fromEntries(
    names.map((file) => [file, JSON.parse(readFileSync(path.join(sampleFolder, file), 'utf8'))]),
  );
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
