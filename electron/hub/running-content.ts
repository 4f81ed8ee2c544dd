import type { Content } from '../../shared/content/check-content.ts';
import { officeHours } from '../../shared/domain/hall-hours.ts';
import { ok, type Result } from '../../shared/lib/result.ts';
import type { RunningContent } from '../commands/command.ts';
import { folderPicture } from '../content/folder-picture.ts';
import { townFolder } from '../content/town-folder.ts';
import type { Machine } from '../ports/machine.ts';
import { alwaysOpen } from './demo.ts';
import { nationalHolidays } from './holidays.ts';
import { loadTown, type TownError } from './load-town.ts';

/** Where the content comes from, and what the hub is. */
export interface ContentSource {
  readonly town: string;
  /** `assets/content` of the program. */
  readonly root: string;
  readonly demo: boolean;
  readonly machine: Pick<Machine, 'hash' | 'now'>;
}

/** The one place that holds the content the hub runs on, and how its files are read. */
export interface ContentHolder {
  readonly current: () => RunningContent;
  readonly replace: (next: RunningContent) => void;
  readonly folder: string;
  /** What the folder looked like when the first content was read. */
  readonly seen: string;
  /** Makes of checked content what the hub runs on. */
  readonly prepare: (content: Content) => RunningContent;
}

/** Reads the content to begin with. */
export async function holdContent(source: ContentSource): Promise<Result<ContentHolder, TownError>> {
  const folder = townFolder(source.town, source.root);
  const seen = await folderPicture(folder);
  const loaded = loadTown(folder, source.machine.now());
  if (!loaded.ok) return loaded;
  const prepare = (content: Content) => runningContent(content, source);
  let now = prepare(loaded.value);
  return ok({ current: () => now, replace: (next) => void (now = next), folder, seen, prepare });
}

function runningContent(content: Content, { demo, machine }: ContentSource): RunningContent {
  const town = demo ? alwaysOpen(content.town) : content.town;
  const version = machine.hash(JSON.stringify([town, content.guidance, content.facilities, content.emergencies]));
  const holidays = nationalHolidays();
  return { ...content, town, hours: officeHours(town, holidays), holidays, version };
}
