import { businessDay } from '../../shared/domain/business-day.ts';
import type { Guidance } from '../../shared/domain/guidance.ts';
import { checkGuidance } from '../../shared/content/check-guidance.ts';
import { checkTown, type TownFiles } from '../../shared/content/check-town.ts';
import type { ContentFault } from '../../shared/content/content-fault.ts';
import { officeFile } from '../../shared/content/town-schema.ts';
import { failWith, ok, type Result } from '../../shared/lib/result.ts';
import { readContent } from './read-content.ts';

/** Checks all content of a town's folder as of an instant (epoch ms): everything that is wrong, or what the guides are made of. */
export function checkFolder(
  folder: string,
  now: number,
): Result<Guidance, { code: 'BAD_CONTENT'; data: readonly ContentFault[] }> {
  const { files, unreadable } = readContent(folder);
  const broken = new Set(unreadable.map((fault) => fault.file));
  const town = checkTown(files as TownFiles);
  const guidance = checkGuidance(files, today(files['office.json'], now));
  const found = [town, guidance].flatMap((checked) => (checked.ok ? [] : checked.error.data));
  const faults = [...unreadable, ...found.filter((fault) => !broken.has(fault.file))];
  return faults.length === 0 && guidance.ok ? ok(guidance.value) : failWith('BAD_CONTENT', faults);
}

/** The office's date; where the office cannot be read, the date in UTC. */
function today(office: unknown, now: number): string {
  const parsed = officeFile.safeParse(office);
  const rule = parsed.success
    ? { timeZone: parsed.data.timeZone, changesAt: parsed.data.dayChangesAt }
    : { timeZone: 'UTC', changesAt: '00:00' };
  return businessDay(now, rule);
}
