import { businessDay } from '../domain/business-day.ts';
import type { EmergencyPreset } from '../domain/emergency-preset.ts';
import type { Errand } from '../domain/errand.ts';
import type { Guidance } from '../domain/guidance.ts';
import type { Line } from '../domain/line.ts';
import type { Procedure } from '../domain/procedure.ts';
import type { FacilityBook } from '../domain/rooms/facility.ts';
import type { Town } from '../domain/town.ts';
import { failWith, ok, type Result } from '../lib/result.ts';
import { checkEmergencies } from './check-emergencies.ts';
import { checkFacilities } from './check-facilities.ts';
import { checkGuidance } from './check-guidance.ts';
import { checkTown, type TownFiles } from './check-town.ts';
import type { ContentFault } from './content-fault.ts';
import type { ContentFiles } from './content-files.ts';
import { withLanguageTexts } from './language-texts.ts';
import { officeFile } from './town-schema.ts';

/** Everything a town's folder says, checked. */
export interface Content {
  readonly town: Town;
  readonly guidance: Guidance;
  /** Empty = the town lends no rooms. */
  readonly facilities: FacilityBook;
  /** Ready-made; empty = staff write the words themselves. */
  readonly emergencies: readonly EmergencyPreset[];
}

/** Checks all files of a town as of an instant (epoch ms): the whole content, or everything that is wrong with it. */
export function checkContent(
  read: ContentFiles,
  now: number,
): Result<Content, { code: 'BAD_CONTENT'; data: readonly ContentFault[] }> {
  const { files, faults: misplaced } = withLanguageTexts(read);
  const core = checkTown(files as TownFiles);
  const guides = checkGuidance(files, today(files['office.json'], now));
  const rooms = checkFacilities(files);
  const emergencies = checkEmergencies(files);
  const refused = [core, guides].flatMap((checked) => (checked.ok ? [] : checked.error.data));
  const faults = [...misplaced, ...refused, ...rooms.faults, ...emergencies.faults];
  if (!core.ok || !guides.ok || faults.length > 0) return failWith('BAD_CONTENT', faults);
  const { sections, guidance } = guides.value;
  const errands = [...guidance.procedures.map(errandOfProcedure), ...core.value.lines.map(errandOfLine)];
  return ok({
    town: { ...core.value, sections, errands },
    guidance,
    facilities: rooms.book,
    emergencies: emergencies.presets,
  });
}

function errandOfProcedure({ id, name: title, help, line, minutes, quiet }: Procedure): Errand {
  return { id, title, help, line, minutes, quiet };
}

function errandOfLine({ letter, name, typicalMinutes, silent }: Line): Errand {
  return { id: letter, title: name, help: name, line: letter, minutes: typicalMinutes, quiet: silent };
}

/** The office's date; where the office cannot be read, the date in UTC. */
function today(office: unknown, now: number): string {
  const parsed = officeFile.safeParse(office);
  const rule = parsed.success
    ? { timeZone: parsed.data.timeZone, changesAt: parsed.data.dayChangesAt }
    : { timeZone: 'UTC', changesAt: '00:00' };
  return businessDay(now, rule);
}
