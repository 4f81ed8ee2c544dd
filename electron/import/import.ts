import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import en from '../../assets/locales/en/imports.json' with { type: 'json' };
import ja from '../../assets/locales/ja/imports.json' with { type: 'json' };
import { MOST_FILE_BYTES } from '../../shared/domain/rooms/import-report.ts';
import { applyImport, type Importer } from '../commands/apply-import.ts';
import { planImport } from '../commands/plan-import.ts';
import { readImport, type ImportDeps } from '../commands/read-import.ts';
import { undoImport } from '../commands/undo-import.ts';
import { keepHeapSmall } from '../hub/keep-heap-small.ts';
import { collectEarly } from './collect-early.ts';
import { doneLines, refusalLines, reportLines, undoneLines, type ImportWords } from './import-lines.ts';
import { openHall } from './open-hall.ts';

const USAGE = `npm run import -- FILE [--mapping=NAME] [--data=DIR] [--dry-run | --apply]
npm run import -- --undo=ID [--data=DIR]
Bookings (CSV) or 公共施設一覧. Without --apply nothing is written.
Ends with 0 = all rows are fine, 1 = rows are refused or had to stay, 2 = nothing was done.`;

/** The person at the console has no account. */
const who: Importer = { id: null, name: 'npm run import' };

const words: ImportWords = /^en/u.test(process.env['LC_ALL'] ?? process.env['LANG'] ?? '') ? en : ja;

const say = (lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`);

function refuse(lines: readonly string[]): number {
  process.stderr.write(`${lines.join('\n')}\n`);
  return 2;
}

const OPTIONS = {
  mapping: { type: 'string' },
  data: { type: 'string' },
  undo: { type: 'string' },
  apply: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
} as const;

type Flags = ReturnType<typeof flagsOf>['values'];

const flagsOf = () => parseArgs({ options: OPTIONS, allowPositionals: true });

async function main(): Promise<number> {
  const { values, positionals } = flagsOf();
  const [file] = positionals;
  const wanted = values.undo === undefined ? file !== undefined : file === undefined;
  if (!wanted || positionals.length > 1 || (values.apply && values['dry-run'])) return refuse([USAGE]);
  const bytes = file === undefined ? null : contentsOf(file);
  if (bytes === 'unread') return 2;
  const hall = await openHall(values.data, process.env);
  if (!hall.ok) return refuse([hall.error.data.message]);
  try {
    return bytes === null ? await undo(hall.value, values.undo ?? '') : await importBytes(hall.value, bytes, values);
  } finally {
    await hall.value.close();
  }
}

/** A file that is too large is not read. */
function contentsOf(file: string): Uint8Array | 'unread' {
  try {
    if (statSync(file).size <= MOST_FILE_BYTES) return readFileSync(file);
    refuse(refusalLines(words, { fault: 'too-large', limit: MOST_FILE_BYTES, headings: [] }));
  } catch (error) {
    refuse([`${file}: ${error instanceof Error ? error.message : String(error)}`]);
  }
  return 'unread';
}

async function importBytes(deps: ImportDeps, bytes: Uint8Array, { mapping: name, apply }: Flags): Promise<number> {
  const saved = await deps.store.access.imports.mappings();
  const mapping = saved.find((one) => one.name === name) ?? null;
  if (name !== undefined && mapping === null) {
    return refuse([`there is no mapping "${name}": ${saved.map((one) => one.name).join(', ')}`]);
  }
  const read = await readEither(deps, { bytes, mapping });
  if (!read.ok) return refuse(refusalLines(words, read.error.data));
  if (!apply) {
    const { report } = await planImport(deps)(read.value);
    say([words.report.title, ...reportLines(words, report)]);
    return report.counts.refused === 0 ? 0 : 1;
  }
  const { report, done } = await applyImport(deps)(read.value, who, () => undefined);
  say([...reportLines(words, report), ...doneLines(words, done)]);
  return report.counts.refused === 0 ? 0 : 1;
}

/** What is no ledger may be a list of facilities: their headings have hardly one in common. */
async function readEither(
  deps: ImportDeps,
  file: Pick<Parameters<ReturnType<typeof readImport>>[0], 'bytes' | 'mapping'>,
) {
  const read = readImport(deps);
  const ledger = await read({ ...file, kind: 'ledger' }, () => undefined);
  if (ledger.ok || file.mapping !== null || ledger.error.data.fault !== 'unknown-columns') return ledger;
  const facilities = await read({ ...file, kind: 'facilities' }, () => undefined);
  return facilities.ok ? facilities : ledger;
}

async function undo(deps: ImportDeps, id: string): Promise<number> {
  const undone = await undoImport(deps)(id, who);
  if (!undone.ok) return refuse([words.trouble[undone.error.code]]);
  say(undoneLines(words, undone.value.kept));
  return undone.value.kept === 0 ? 0 : 1;
}

keepHeapSmall();
collectEarly();
try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = refuse([error instanceof Error ? error.message : String(error), USAGE]);
}
