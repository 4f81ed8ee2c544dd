import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTown, townFiles, type TownFiles } from '../../../shared/content/check-town.ts';

const folder = path.resolve(import.meta.dirname, '../../../assets/content/mirai-machi');
const sample = (): TownFiles =>
  Object.fromEntries(
    townFiles.map((file) => [file, JSON.parse(readFileSync(path.join(folder, file), 'utf8'))]),
  ) as unknown as TownFiles;

/** The sample with one file changed. */
function changed<File extends keyof TownFiles>(file: File, change: (content: never) => void): TownFiles {
  const files = sample();
  change(files[file] as never);
  return files;
}

const faults = (files: TownFiles) => {
  const checked = checkTown(files);
  return checked.ok ? [] : checked.error.data;
};

describe('content of a town', () => {
  it('is whole in the sample: 8 counters, lines A–H', () => {
    const checked = checkTown(sample());
    if (!checked.ok) throw new Error(JSON.stringify(checked.error.data));
    expect(checked.value.counters).toHaveLength(8);
    expect(checked.value.lines.map((line) => line.letter).join('')).toBe('ABCDEFGH');
  });

  it.each([
    [
      'office.json',
      'timeZone',
      changed('office.json', (office: { timeZone: string }) => void (office.timeZone = 'Mars')),
    ],
    [
      'office.json',
      'hours',
      changed('office.json', (office: { hours: object[] }) => void office.hours.push({ from: '08:00', to: '09:00' })),
    ],
    [
      'counters.json',
      '0.colour',
      changed('counters.json', (all: { colour: string }[]) => void (all[0]!.colour = '#ff9999')),
    ],
    ['lines.json', '8.letter', changed('lines.json', (all: object[]) => void all.push({ ...all[0], letter: 'Z' }))],
    ['counters.json', 'number', changed('counters.json', (all: object[]) => void all.push({ ...all[0] }))],
    [
      'lines.json',
      '0.counters',
      changed('lines.json', (all: { counters: number[] }[]) => void (all[0]!.counters = [77])),
    ],
    [
      'lines.json',
      '0.name.en',
      changed(
        'lines.json',
        (all: { name: object }[]) => void (all[0]!.name = { ja: '証明書', 'ja-x-easy': 'しょうめい' }),
      ),
    ],
  ])('names the file and the place: %s %s', (file, place, files) => {
    expect(faults(files)).toEqual([expect.objectContaining({ file, path: place, reason: expect.stringMatching(/./) })]);
  });
});
