import type { DoneImport, FileRefusal, ImportReport, RowReport } from '../../shared/domain/rooms/import-report.ts';
import type ja from '../../assets/locales/ja/imports.json';

/** The words of the page for imports; the person at the console reads the same ones. */
export type ImportWords = typeof ja;

/** A report in lines: how the file was read, how many rows do what, and each row that is refused or was put right. */
export function reportLines(
  t: ImportWords,
  { encoding, delimiter, counts, unused, renamed, rows }: ImportReport,
): string[] {
  const sign = ({ ',': 'comma', '\t': 'tab', ';': 'semicolon' } as const)[delimiter];
  return [
    filled(t.report.read, { encoding: t.encoding[encoding], delimiter: t.delimiter[sign] }),
    ...renamed.map((one) => filled(t.report.renamed, one)),
    ...(unused.length === 0 ? [] : [filled(t.report.unused, { columns: unused.join(' / ') })]),
    ...(['new', 'changed', 'same', 'repaired', 'refused'] as const).map((one) => `  ${t.report[one]}: ${counts[one]}`),
    ...rows.flatMap((row) => rowLines(t, row)),
    t.report.nobody,
  ];
}

function rowLines(t: ImportWords, { line, outcome, refused, repairs }: RowReport): string[] {
  const place = `${t.report.line} ${line}`;
  const told = repairs.map(({ column, how, was, now }) => {
    const values = was === null ? '' : `: ${shown(t, was)} → ${shown(t, now ?? '')}`;
    return `${place}  ${t.outcome[outcome]}  ${column}  ${t.repair[how]}${values}`;
  });
  if (!refused) return told;
  const column = refused.column ?? t.report.wholeRow;
  const value = refused.value === null ? '' : `: ${shown(t, refused.value)}`;
  return [...told, `${place}  ${t.outcome[outcome]}  ${column}  ${t.why[refused.why]}${value}`];
}

const shown = (t: ImportWords, value: string): string => (value === '' ? t.report.emptyValue : JSON.stringify(value));

/** Why a file is not taken. */
export function refusalLines(t: ImportWords, { fault, limit, headings }: FileRefusal): string[] {
  const most = limit === null ? '' : fault === 'too-large' ? `${Math.round(limit / 2 ** 20)} MB` : String(limit);
  return [
    `${t.fault[fault]} ${filled(t.fault[`${fault}_rest`], { limit: most })}`,
    ...(headings.length === 0 ? [] : [headings.join(' / ')]),
  ];
}

/** That an import was done, and how to take it back. */
export const doneLines = (t: ImportWords, { id }: DoneImport): string[] => [
  t.report.titleDone,
  `npm run import -- --undo=${id}`,
];

/** That one was taken back. */
export const undoneLines = (t: ImportWords, kept: number): string[] => [
  t.done.undid,
  ...(kept === 0 ? [] : [filled(t.done.kept, { count: String(kept) })]),
];

function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) => values[name] ?? '');
}
