import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../shared/content/check-content.ts';
import { sampleContent, sampleFiles } from '../../support/sample-guidance.ts';

const NOON = Date.parse('2026-11-24T12:00:00+09:00');
const placesOf = (files: Record<string, unknown>, now = NOON) => {
  const checked = checkContent(files, now);
  return checked.ok ? [] : checked.error.data.map(({ file, path }) => `${file} ${path}`);
};

describe('the whole content of a town', () => {
  const { town, guidance } = sampleContent();

  it('makes an errand of each procedure and, behind them, of each line', () => {
    expect(town.errands.map(({ id }) => id)).toEqual([
      ...guidance.procedures.map(({ id }) => id),
      ...town.lines.map(({ letter }) => letter),
    ]);
    const { id, name: title, help, line, minutes, quiet } = guidance.procedures[0]!;
    expect(town.errands[0]).toEqual({ id, title, help, line, minutes, quiet });
    const silent = town.lines.filter((one) => one.silent).map(({ letter }) => letter);
    expect(town.errands.slice(-town.lines.length).flatMap((one) => (one.quiet ? [one.id] : []))).toEqual(silent);
  });

  it('reaches every line from some procedure', () => {
    const reached = new Set(guidance.procedures.map(({ line }) => line));
    expect(town.lines.map(({ letter }) => letter).filter((letter) => !reached.has(letter))).toEqual([]);
  });

  it('has its sections in the order of the board, however the file has them', () => {
    const files = sampleFiles();
    (files['sections.json'] as object[]).reverse();
    const checked = checkContent(files, NOON);
    if (!checked.ok) throw new Error(JSON.stringify(checked.error.data));
    expect(checked.value.town.sections).toEqual(town.sections);
    expect(town.sections.map(({ order }) => order)).toEqual(town.sections.map((_, at) => at + 1));
  });
});

describe('faults of a town', () => {
  it('are named together, of the core and of the guides', () => {
    const files = sampleFiles();
    Object.assign(files['office.json'] as object, { timeZone: 'Mars' });
    Object.assign((files['lines.json'] as object[])[0]!, { typicalMinutes: 0 });
    Object.assign((files['procedures.json'] as object[])[3]!, { line: 'X' });
    expect(placesOf(files)).toEqual(['office.json timeZone', 'lines.json 0.typicalMinutes', 'procedures.json 3.line']);
  });

  it('are also kanji without a reading in the names of counters and lines', () => {
    const files = sampleFiles();
    const [line] = files['lines.json'] as { name: Record<string, string> }[];
    line!.name['ja-x-easy'] = '証明書';
    expect(placesOf(files)).toEqual(['lines.json 0.name.ja-x-easy']);
  });

  it("are those of the office's day, which begins when the office says", () => {
    const files = sampleFiles();
    const [procedure] = files['procedures.json'] as { fee: { since: string } }[];
    procedure!.fee.since = '2026-11-24';
    expect(placesOf(files, Date.parse('2026-11-24T03:59:00+09:00'))).toEqual(['procedures.json 0.fee.since']);
    expect(placesOf(files, Date.parse('2026-11-24T04:00:00+09:00'))).toEqual([]);
  });
});
