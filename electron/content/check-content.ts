import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Content } from '../../shared/content/check-content.ts';
import type { ContentFault } from '../../shared/content/content-fault.ts';
import { textsToTranslate } from '../../shared/content/language-texts.ts';
import type { Guidance } from '../../shared/domain/guidance.ts';
import { checkFolder } from './check-folder.ts';
import { guidePicture } from './guide-picture.ts';
import { placeNames } from './place-names.ts';
import { readContent } from './read-content.ts';
import { townFolder } from './town-folder.ts';

/*
 * `npm run check:content [-- --graph] [TOWN]`: all faults of a town's content at once, or that there are none. TOWN is a name
 * under `assets/content` or a folder. `--graph` also draws each guide. `--texts` prints every Japanese text by
 * its place instead, to be written over by a translator: `texts/<language>.json`.
 */

const root = path.resolve(import.meta.dirname, '../..');
const say = (line: string): void => void process.stdout.write(`${line}\n`);

function draw(guidance: Guidance, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const guide of guidance.guides)
    writeFileSync(path.join(folder, `${guide.id}.html`), guidePicture(guide, guidance));
  say(`Pictures of the guides: ${folder}`);
}

/** How much there is of everything. */
function sumOf({ guidance, town, facilities: { facilities } }: Content): string {
  const { guides, procedures, items, book } = guidance;
  const rooms = facilities.flatMap((facility) => facility.rooms);
  return [
    `${guides.length} guides, ${procedures.length} procedures, ${items.length} items, ${town.sections.length} sections`,
    `${book.forms.length} forms with ${book.facts.length} facts, ${facilities.length} facilities with ${rooms.length} rooms`,
  ].join(', ');
}

/** File, place with the names on the way to it, reason. */
function faultLine(fault: ContentFault, content: unknown): string {
  const names = placeNames(content, fault.path).join(', ');
  return `${path.join(folder, fault.file)}: ${fault.path}${names && ` (${names})`}: ${fault.reason}`;
}

const { values, positionals } = parseArgs({
  options: { graph: { type: 'boolean' }, texts: { type: 'boolean' } },
  allowPositionals: true,
});
const folder = townFolder(positionals[0] ?? 'mirai-machi', path.join(root, 'assets', 'content'));
const checked = checkFolder(folder, Date.now());
if (values.texts) {
  say(JSON.stringify(textsToTranslate(readContent(folder).files), null, 2));
} else if (checked.ok) {
  say(`${folder}: ${sumOf(checked.value)}. No faults.`);
  if (values.graph) draw(checked.value.guidance, path.join(root, 'shots', 'guides', path.basename(folder)));
} else {
  const { files } = readContent(folder);
  for (const fault of checked.error.data) say(faultLine(fault, files[fault.file]));
  say(`${checked.error.data.length} faults.`);
  process.exitCode = 1;
}
