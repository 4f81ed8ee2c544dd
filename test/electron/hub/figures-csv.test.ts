import { describe, expect, it } from 'vitest';
import { figuresCsv } from '../../../electron/hub/figures-csv.ts';
import type { FigureStop } from '../../../shared/domain/figure-stop.ts';
import { figuresSum } from '../../../shared/domain/figures-sum.ts';
import { plainText } from '../../support/plain-text.ts';
import { sampleContent } from '../../support/sample-guidance.ts';

const { town } = sampleContent();
const range = { from: '2026-11-01', to: '2026-11-30' };

function stop(errand: string, line: string): FigureStop {
  const at = Date.parse('2026-11-24T10:00:00+09:00');
  const times = { arrivedAt: at, waitingSince: at, firstCalledAt: at, calledAt: at, servingAt: at, doneAt: at };
  const promise = { promisedFrom: 0, promisedTo: 0 };
  const rest = { kind: 'reception', state: 'done', paper: false, absentAt: null, outcome: 'done' } as const;
  return { visit: crypto.randomUUID(), line, errand, ...times, ...promise, ...rest };
}

/** The rows of the file of these stops. */
function rows(stops: readonly FigureStop[], named = town): string[] {
  const sum = figuresSum();
  sum.add({ weekday: 2, hourOf: () => 10, stops, ratings: [{ score: 4, topic: 'waiting', count: 2 }] });
  return figuresCsv(sum.figures(range), named, 'ja').text.split('\r\n');
}

describe('the file of the figures', () => {
  it.each(['=1+1', '+81', '-1', '@name', '\tx'])('gives a spreadsheet no formula: %s', (title) => {
    const lines = town.lines.map((line) => ({ ...line, letter: title, name: plainText(title) }));
    const errands = town.errands.map((errand) => ({ ...errand, title: plainText(title) }));
    const written = rows(Array(5).fill(stop('pension-join', title)), { ...town, lines, errands });
    const cells = written.flatMap((row) => row.split(','));
    expect(cells.filter((cell) => /^"?[=+@\t-]/.test(cell))).toEqual([]);
    expect(cells).toContain(`'${title}`);
  });

  it('says of what is no longer in the content by what name it was', () => {
    expect(rows(Array(5).fill(stop('fishing-licence', 'F'))).some((row) => row.includes('fishing-licence,5,'))).toBe(
      true,
    );
  });

  it('has no row for hours in which nobody came, and hides what only two visitors said', () => {
    const written = rows(Array(5).fill(stop('pension-join', 'C')));
    expect(written.filter((row) => row.startsWith('来庁の時間,'))).toHaveLength(1);
    expect(written.filter((row) => /^満足度,/.test(row)).slice(1)).toEqual(
      [1, 2, 3, 4, 5].map((score) => `満足度,5段階の${score},X`),
    );
  });

  it('of a range without visitors says so in its counts', () => {
    const text = figuresCsv(figuresSum().figures(range), town, 'en').text;
    expect(text).toContain('Days with visitors,0');
    expect(text).toContain('1 of 5,0');
  });
});
