import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { HallKind } from './hall-kind.ts';

const SHAPES = ['circle', 'triangle', 'square', 'diamond', 'star', 'hexagon'];
const text = (name: string) => ({ ja: name, en: name });

/** Writes the content of a simulated hall as a town a hub can load; answers the folder. */
export function townOf(kind: HallKind, folder: string): string {
  const town = path.join(folder, kind.name);
  mkdirSync(town, { recursive: true });
  const hours = [{ from: '08:30', to: '17:15' }];
  const week = { weekdays: [1, 2, 3, 4, 5], hours, nationalHolidays: false, closedDates: [] };
  const office = { name: text(kind.name), timeZone: 'Asia/Tokyo', dayChangesAt: '04:00', ...week, recallLimit: 2 };
  const counters = kind.clerks.map(({ counter: number, breaks }, at) => ({
    number,
    section: text(`counter ${number}`),
    symbol: SHAPES[at % SHAPES.length],
    colour: '#333333',
    floor: 1,
    breaks: breaks.map(({ from, to }) => ({ from: clockOf(from), to: clockOf(to) })),
  }));
  const lines = kind.lines.map((line) => ({
    ...line,
    name: text(line.letter),
    short: text(line.letter),
    hours: [],
    dailyLimit: null,
    silent: false,
  }));
  const files = { office, counters, lines, errands: groupsOf(kind) };
  for (const [name, value] of Object.entries(files)) {
    writeFileSync(path.join(town, `${name}.json`), JSON.stringify(value));
  }
  return town;
}

/** "HH:MM" of a minute of the day. */
function clockOf(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

const A_SCREEN = 6;

function groupsOf({ errands }: HallKind): object[] {
  const groups: object[] = [];
  for (let from = 0; from < errands.length; from += A_SCREEN) {
    const some = errands
      .slice(from, from + A_SCREEN)
      .map(({ id, line }) => ({ id, line, title: text(id), help: text(id) }));
    const name = `group-${groups.length}`;
    groups.push({ id: name, pictogram: 'doc', reading: '', title: text(name), examples: text(name), errands: some });
  }
  return groups;
}
