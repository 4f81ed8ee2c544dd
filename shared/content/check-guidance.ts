import type { Guidance } from '../domain/guidance.ts';
import type { HallSection } from '../domain/hall-section.ts';
import { failWith, ok, type Result } from '../lib/result.ts';
import { checkBook } from './check-book.ts';
import { checkFloorPlan } from './check-floor-plan.ts';
import { checkGuide } from './check-guide.ts';
import { checkProcedures } from './check-procedures.ts';
import { checkSections } from './check-sections.ts';
import { checkTexts } from './check-texts.ts';
import { checkWaysIn } from './check-ways-in.ts';
import { repeats, shapeFaults, type ContentFault } from './content-fault.ts';
import { entriesIn, namesIn, type ContentFiles } from './content-files.ts';
import { guideSchema } from './guide-schema.ts';
import { itemSchema } from './item-schema.ts';
import { procedureSchema } from './procedure-schema.ts';
import { sectionSchema } from './section-schema.ts';
import { waysInFile } from './way-in-schema.ts';

/** The guides, and the board they share with the rest of the house. */
export interface CheckedGuidance {
  readonly sections: readonly HallSection[];
  readonly guidance: Guidance;
}

/** Files of a town's folder that hold what its guides are made of, beside `guides/<id>.json`. */
export const guidanceFiles = ['sections.json', 'items.json', 'procedures.json', 'ways-in.json'] as const;

const listSchemas = {
  'sections.json': sectionSchema.array().min(1),
  'items.json': itemSchema.array().min(1),
  'procedures.json': procedureSchema.array().min(1),
  'ways-in.json': waysInFile,
};

/**
 * Checks everything the guides are made of, each file by its schema and all against each other, and finds all faults at once.
 * `files` also holds the counters and lines; a file that is missing is somebody else's fault. `today` is an ISO date.
 */
export function checkGuidance(
  files: ContentFiles,
  today: string,
): Result<CheckedGuidance, { code: 'BAD_CONTENT'; data: readonly ContentFault[] }> {
  const { guideFaults, guides } = readGuides(files);
  const sections = entriesIn(files['sections.json'], sectionSchema);
  const items = entriesIn(files['items.json'], itemSchema);
  const floor = checkFloorPlan(files);
  const { book, faults: bookFaults } = checkBook(files);
  const procedures = entriesIn(files['procedures.json'], procedureSchema);
  const faults = [
    ...guidanceFiles.flatMap((file) =>
      file in files ? shapeFaults(file, listSchemas[file].safeParse(files[file])) : [],
    ),
    ...guideFaults,
    ...checkSections(files, sections, procedures),
    ...repeats('items.json', 'id', namesIn(files['items.json'], 'id') ?? []),
    ...checkProcedures(files, procedures, today),
    ...checkWaysIn(files),
    ...floor.faults,
    ...bookFaults,
    ...Object.entries(files).flatMap(([file, content]) => checkTexts(file, content)),
  ];
  if (faults.length > 0) return failWith('BAD_CONTENT', faults);
  const entries = <Entry>(placed: readonly { readonly entry: Entry }[]): Entry[] => placed.map(({ entry }) => entry);
  const waysIn = entries(entriesIn(files['ways-in.json'], waysInFile.element));
  const guidance = {
    waysIn,
    items: entries(items),
    procedures: entries(procedures),
    guides,
    floorPlan: floor.plan,
    book,
  };
  return ok({ sections: entries(sections).toSorted((a, b) => a.order - b.order), guidance });
}

function readGuides(files: ContentFiles) {
  const known = { procedures: namesIn(files['procedures.json'], 'id'), items: namesIn(files['items.json'], 'id') };
  const parsed = Object.entries(files)
    .filter(([file]) => file.startsWith('guides/'))
    .map(([file, content]) => ({ file, guide: guideSchema.safeParse(content) }));
  return {
    guides: parsed.flatMap(({ guide }) => (guide.success ? [guide.data] : [])),
    guideFaults: parsed.flatMap(({ file, guide }) =>
      guide.success ? checkGuide(file, guide.data, known) : shapeFaults(file, guide),
    ),
  };
}
