import type { Procedure } from '../domain/procedure.ts';
import { repeats, type ContentFault } from './content-fault.ts';
import { entriesIn, namesIn, type ContentFiles, type Placed } from './content-files.ts';
import { checkOrder } from './check-order.ts';
import { sectionSchema } from './section-schema.ts';
import { linesFile } from './town-schema.ts';

const FILE = 'procedures.json';

/** Procedures against the rest of the town: ids, sections, lines, items, fees of today (ISO date), their order. */
export function checkProcedures(
  files: ContentFiles,
  procedures: readonly Placed<Procedure>[],
  today: string,
): ContentFault[] {
  const known = {
    items: namesIn(files['items.json'], 'id'),
    sections: namesIn(files['sections.json'], 'id'),
    lines: namesIn(files['lines.json'], 'letter'),
    procedures: namesIn(files[FILE], 'id'),
  };
  const unknown = procedures.flatMap(({ at, entry }) => [
    ...entry.bring.flatMap(({ item }, nth) => missing(known.items, item, `${at}.bring.${nth}.item`)),
    ...missing(known.sections, entry.section, `${at}.section`),
    ...missing(known.lines, entry.line, `${at}.line`),
    ...entry.after.flatMap((id, nth) => missing(known.procedures, id, `${at}.after.${nth}`)),
  ]);
  return [
    ...repeats(FILE, 'id', known.procedures ?? []),
    ...repeats(FILE, 'code', namesIn(files[FILE], 'code') ?? []),
    ...procedures.flatMap(({ at, entry }) => [
      ...repeats(
        FILE,
        `${at}.bring`,
        entry.bring.map(({ item }) => item),
      ),
      ...repeats(FILE, `${at}.after`, entry.after),
    ]),
    ...unknown,
    ...procedures.flatMap(({ at, entry }) => feeFault(at, entry, today)),
    ...elsewhere(files, procedures),
    ...checkOrder(FILE, procedures),
  ];
}

function missing(known: readonly string[] | null, id: string, path: string): ContentFault[] {
  return known === null || known.includes(id) ? [] : [{ file: FILE, path, reason: `"${id}" is not known` }];
}

function feeFault(at: number, { fee }: Procedure, today: string): ContentFault[] {
  if (fee === null || fee.since <= today) return [];
  return [{ file: FILE, path: `${at}.fee.since`, reason: `the fee is only valid from ${fee.since}` }];
}

/** The line leads to the counter of the section, or the visitor would be called to another one than the plan says. */
function elsewhere(files: ContentFiles, procedures: readonly Placed<Procedure>[]): ContentFault[] {
  const sections = entriesIn(files['sections.json'], sectionSchema).map(({ entry }) => entry);
  const lines = entriesIn(files['lines.json'], linesFile.element).map(({ entry }) => entry);
  return procedures.flatMap(({ at, entry }) => {
    const counter = sections.find((one) => one.id === entry.section)?.counter;
    const line = lines.find((one) => one.letter === entry.line);
    if (counter === undefined || !line || line.counters.includes(counter)) return [];
    const reason = `line "${line.letter}" does not lead to counter ${counter} of section "${entry.section}"`;
    return [{ file: FILE, path: `${at}.line`, reason }];
  });
}
