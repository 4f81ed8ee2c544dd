import type { HallSection } from '../domain/hall-section.ts';
import { repeats, type ContentFault } from './content-fault.ts';
import { entriesIn, namesIn, type ContentFiles, type Placed } from './content-files.ts';
import { countersFile } from './town-schema.ts';

const FILE = 'sections.json';

/** Sections against the counters they sit at. */
export function checkSections(files: ContentFiles, sections: readonly Placed<HallSection>[]): ContentFault[] {
  const counters = entriesIn(files['counters.json'], countersFile.element).map(({ entry }) => entry);
  const known = namesIn(files['counters.json'], 'number');
  const wrong = sections.flatMap(({ at, entry }) => {
    if (known !== null && !known.includes(String(entry.counter))) {
      return [{ file: FILE, path: `${at}.counter`, reason: `no counter ${entry.counter}` }];
    }
    const counter = counters.find((one) => one.number === entry.counter);
    if (!counter || counter.floor === entry.floor) return [];
    return [{ file: FILE, path: `${at}.floor`, reason: `counter ${counter.number} is on floor ${counter.floor}` }];
  });
  return [
    ...repeats(FILE, 'id', namesIn(files[FILE], 'id') ?? []),
    ...repeats(FILE, 'order', namesIn(files[FILE], 'order') ?? []),
    ...wrong,
  ];
}
