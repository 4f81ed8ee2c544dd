import { repeats, type ContentFault } from './content-fault.ts';
import { entriesIn, namesIn, type ContentFiles } from './content-files.ts';
import { waysInFile } from './way-in-schema.ts';

const FILE = 'ways-in.json';

/** The ways in against the guides and procedures they lead to. */
export function checkWaysIn(files: ContentFiles): ContentFault[] {
  const ways = entriesIn(files[FILE], waysInFile.element);
  // By the name of the file: a guide that cannot be read is known all the same.
  const guides = Object.keys(files).flatMap((file) => /^guides\/(.+)\.json$/.exec(file)?.[1] ?? []);
  const procedures = namesIn(files['procedures.json'], 'id');
  const missing = ways.flatMap(({ at, entry }) =>
    entry.entries.flatMap((one, nth) => {
      const [known, id] = 'guide' in one ? [guides, one.guide] : [procedures, one.procedure];
      if (known === null || known.includes(id)) return [];
      return [{ file: FILE, path: `${at}.entries.${nth}`, reason: `"${id}" is not known` }];
    }),
  );
  return [...repeats(FILE, 'id', namesIn(files[FILE], 'id') ?? []), ...missing];
}
