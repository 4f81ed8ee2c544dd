import { failWith, ok, type Result } from '../lib/result.ts';
import { EMERGENCY_LETTER } from '../domain/numbering.ts';
import type { Town } from '../domain/town.ts';
import { repeats, shapeFaults, type ContentFault } from './content-fault.ts';
import { countersFile, linesFile, officeFile } from './town-schema.ts';

/** Files of a town's content folder. */
export const townFiles = ['office.json', 'counters.json', 'lines.json'] as const;

/** The part of a town that these files hold. */
export type TownCore = Pick<Town, 'office' | 'counters' | 'lines'>;

/** Parsed JSON by file name. */
export type TownFiles = Readonly<Record<(typeof townFiles)[number], unknown>>;

/** Checks a town's files one by one and then against each other. */
export function checkTown(files: TownFiles): Result<TownCore, { code: 'BAD_CONTENT'; data: readonly ContentFault[] }> {
  const office = officeFile.safeParse(files['office.json']);
  const counters = countersFile.safeParse(files['counters.json']);
  const lines = linesFile.safeParse(files['lines.json']);
  const shape = [
    ...shapeFaults('office.json', office),
    ...shapeFaults('counters.json', counters),
    ...shapeFaults('lines.json', lines),
  ];
  if (!office.success || !counters.success || !lines.success) {
    return failWith('BAD_CONTENT', shape);
  }
  const town = { office: office.data, counters: counters.data, lines: lines.data };
  const references = [...doubled(town), ...reserved(town), ...dangling(town)];
  return references.length > 0 ? failWith('BAD_CONTENT', references) : ok(town);
}

function doubled(town: TownCore): ContentFault[] {
  return [
    ...repeats(
      'counters.json',
      'number',
      town.counters.map((one) => String(one.number)),
    ),
    ...repeats(
      'lines.json',
      'letter',
      town.lines.map((one) => one.letter),
    ),
  ];
}

/** An emergency number on paper must never meet one that a kiosk gave. */
function reserved({ lines }: TownCore): ContentFault[] {
  const reason = `"${EMERGENCY_LETTER}" is the letter of the emergency numbers on paper; give the line another`;
  return lines.flatMap(({ letter }, at) =>
    letter === EMERGENCY_LETTER ? [{ file: 'lines.json', path: `${at}.letter`, reason }] : [],
  );
}

function dangling(town: TownCore): ContentFault[] {
  const counters = new Set(town.counters.map((one) => one.number));
  return town.lines.flatMap((line, at) =>
    line.counters
      .filter((number) => !counters.has(number))
      .map((number) => ({ file: 'lines.json', path: `${at}.counters`, reason: `no counter ${number}` })),
  );
}
