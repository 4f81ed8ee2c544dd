import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { plainText } from '../plain-text.ts';
import { sampleProcedure } from '../sample-procedure.ts';
import type { HallKind } from './hall-kind.ts';

const SHAPES = ['circle', 'triangle', 'square', 'diamond', 'star', 'hexagon'];

/** Writes the content of a simulated hall as a town a hub can load; answers the folder. */
export function townOf(kind: HallKind, folder: string): string {
  const town = path.join(folder, kind.name);
  mkdirSync(town, { recursive: true });
  for (const [name, value] of Object.entries({ ...coreOf(kind), ...guidanceOf(kind) })) {
    writeFileSync(path.join(town, `${name}.json`), JSON.stringify(value));
  }
  return town;
}

function coreOf(kind: HallKind) {
  const hours = [{ from: '08:30', to: '17:15' }];
  const week = { weekdays: [1, 2, 3, 4, 5], hours, nationalHolidays: false, closedDates: [] };
  const office = { name: plainText(kind.name), timeZone: 'Asia/Tokyo', dayChangesAt: '04:00', ...week, recallLimit: 2 };
  const counters = kind.clerks.map(({ counter: number, breaks }, at) => ({
    number,
    section: plainText(`counter ${number}`),
    symbol: SHAPES[at % SHAPES.length],
    colour: '#333333',
    floor: 1,
    breaks: breaks.map(({ from, to }) => ({ from: clockOf(from), to: clockOf(to) })),
  }));
  const lines = kind.lines.map((line) => ({
    ...line,
    name: plainText(line.letter),
    short: plainText(line.letter),
    hours: [],
    dailyLimit: null,
    silent: false,
  }));
  return { office, counters, lines };
}

/** "HH:MM" of a minute of the day. */
function clockOf(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** A section for each line, a procedure for each errand, and one way in. */
function guidanceOf({ lines, errands }: HallKind) {
  const sectionOf = (letter: string): string => `section-${letter.toLowerCase()}`;
  const sections = lines.map(({ letter, counters }, at) => ({
    id: sectionOf(letter),
    name: plainText(letter),
    reading: 'まどぐち',
    counter: counters[0],
    floor: 1,
    order: at + 1,
    main: errands.flatMap((errand) => (errand.line === letter ? [errand.id] : [])).slice(0, 4),
  }));
  const procedures = errands.map(({ id, line }, at) =>
    sampleProcedure({ id, line, section: sectionOf(line), code: `P${String(at + 1).padStart(2, '0')}` }),
  );
  const items = [{ id: 'paper', name: plainText('paper'), help: plainText('paper'), without: plainText('paper') }];
  const entries = procedures.slice(0, 1).map(({ id }) => ({ procedure: id, pictogram: 'doc' }));
  const wayIn = {
    id: 'way-in',
    pictogram: 'doc',
    reading: '',
    title: plainText('way in'),
    examples: plainText('way in'),
  };
  return { sections, procedures, items, 'ways-in': [{ ...wayIn, entries }] };
}
