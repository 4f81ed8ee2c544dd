import type { HallSection } from '../domain/hall-section.ts';
import type { Procedure } from '../domain/procedure.ts';
import { repeats, type ContentFault } from './content-fault.ts';
import { entriesIn, namesIn, type ContentFiles, type Placed } from './content-files.ts';
import { countersFile } from './town-schema.ts';

const FILE = 'sections.json';

/** So many main procedures a section names at least, where it has as many. */
const FEWEST_MAIN = 2;

/** Sections against the counters they sit at and the procedures they are known for. */
export function checkSections(
  files: ContentFiles,
  sections: readonly Placed<HallSection>[],
  procedures: readonly Placed<Procedure>[],
): ContentFault[] {
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
  const ids = namesIn(files['procedures.json'], 'id');
  const all = procedures.map(({ entry }) => entry);
  return [
    ...repeats(FILE, 'id', namesIn(files[FILE], 'id') ?? []),
    ...repeats(FILE, 'order', namesIn(files[FILE], 'order') ?? []),
    ...wrong,
    ...(ids === null ? [] : sections.flatMap((section) => mainFaults(section, all, ids))),
  ];
}

/** What a section is known for stands on the display of the lobby: its own procedures, and none of the quiet ones. */
function mainFaults(
  { at, entry: { id, main } }: Placed<HallSection>,
  procedures: readonly Procedure[],
  known: readonly string[],
): ContentFault[] {
  const loud = procedures.filter((one) => one.section === id && !one.quiet);
  const least = Math.min(FEWEST_MAIN, loud.length);
  const wrong = main.flatMap((name, nth) => {
    const procedure = procedures.find((one) => one.id === name);
    const reason = known.includes(name) ? (procedure ? whyNot(procedure, id) : null) : `"${name}" is not known`;
    return reason === null ? [] : [{ file: FILE, path: `${at}.main.${nth}`, reason }];
  });
  const few =
    main.length < least ? [{ file: FILE, path: `${at}.main`, reason: `at least ${least} of its procedures` }] : [];
  return [...repeats(FILE, `${at}.main`, main), ...wrong, ...few];
}

function whyNot(procedure: Procedure, section: string): string | null {
  if (procedure.section !== section) return `"${procedure.id}" belongs to section "${procedure.section}"`;
  return procedure.quiet ? `"${procedure.id}" is quiet: it stands on no display` : null;
}
