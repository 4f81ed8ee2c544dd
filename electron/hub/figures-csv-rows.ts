import type ja from '../../assets/locales/ja/figures-csv.json';
import type { FigureGroup } from '../../shared/domain/figures.ts';
import { hiddenKeys } from '../../shared/domain/published-groups.ts';
import type { Spread } from '../../shared/domain/spread.ts';

/** The words of the file; Japanese is the type of all keys. */
export type CsvWords = typeof ja;

/** One cell of the table. */
export type Cell = string | number;

/** One row of the table; missing cells at its end are empty. */
export type Row = readonly Cell[];

/** The names of the columns. */
export function headRow(t: CsvWords): Row {
  const times = [t.waitMedian, t.waitP90, t.serviceMedian, t.serviceP90];
  const ends = [t.absent, t.cancelled, t.expired];
  return [t.part, t.item, t.count, ...times, ...ends, t.promised, t.inside, t.littleLate, t.tooShort, t.tooLong];
}

/** Makes the rows of a grouping. Groups too small to be published keep their name only. */
export function groupRows(t: CsvWords) {
  return (part: string, groups: readonly FigureGroup[], nameOf: (key: string) => string): Row[] => {
    const hidden = hiddenKeys(groups.filter(({ stops }) => stops > 0));
    return groups.map((group) => [
      part,
      nameOf(group.key),
      ...(hidden.has(group.key)
        ? [t.hidden]
        : [group.stops, ...timesOf(group), ...countsOf(group), ...sharesOf(group)]),
    ]);
  };
}

function timesOf({ wait, service }: FigureGroup): Cell[] {
  return [wait, service].flatMap((spread: Spread): Cell[] =>
    spread.kind === 'times' ? [spread.median, spread.p90] : ['', ''],
  );
}

function countsOf({ absent, cancelled, expired }: FigureGroup): Cell[] {
  return [absent, cancelled, expired];
}

function sharesOf({ promise }: FigureGroup): Cell[] {
  const kinds = [promise.inside, promise['little-late'], promise['too-short'], promise['too-long']];
  const told = kinds.reduce((sum, count) => sum + count, 0);
  return [told, ...kinds.map((count) => (told === 0 ? '' : Math.round((count / told) * 1000) / 10))];
}
