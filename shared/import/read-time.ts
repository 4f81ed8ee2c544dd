import { emptyCell, faulty, narrow, readAs, type CellReading } from './cell-reading.ts';

/** A time of day as minutes after midnight; above 1440 = the day after (25:00, 翌1時). */
export function readTime(cell: string): CellReading<number> {
  const text = narrow(cell);
  if (text === '') return emptyCell;
  if (text === '正午') return readAs(720, 'time-form');
  if (/^0?\.\d+$/u.test(text)) return serialTime(Number(text));
  const parts = (SPOKEN.exec(text) ?? COMPACT.exec(text))?.groups;
  if (!parts) return faulty(isSpan(text) ? 'range-in-cell' : 'not-a-time');
  const minutes = minutesOf(parts);
  if (minutes === null) return faulty('not-a-time');
  return readAs(minutes, /^\d?\d:\d\d$/u.test(cell.trim()) ? null : 'time-form');
}

/** From and to in one cell: 「9:00〜12:00」, 「9時から12時まで」. */
export function readSpan(cell: string): CellReading<{ readonly from: number; readonly to: number }> {
  const [first, second, ...more] = narrow(cell).replace(/まで$/u, '').split(BETWEEN);
  if (first === undefined || second === undefined || more.length > 0) return faulty('not-a-time');
  const [from, to] = [readTime(first), readTime(second)];
  if (from.kind !== 'value' || to.kind !== 'value') return faulty('not-a-time');
  return readAs({ from: from.value, to: to.value }, 'span-in-cell');
}

/** Whether a cell has the form of two times. */
export const isSpan = (cell: string): boolean => readSpan(cell).kind === 'value';

type Parts = Readonly<Record<string, string | undefined>>;

/** Null = no such time; 午後12時 and 午前12時 are said for noon and for midnight, so neither is known. */
function minutesOf({ next, half, hour, minute, thirty }: Parts): number | null {
  const hours = Number(hour);
  const minutes = thirty === undefined ? Number(minute ?? 0) : 30;
  if (minutes > 59 || hours > (half === undefined ? 30 : 11)) return null;
  const afternoon = half !== undefined && /午後|PM/iu.test(half) ? 720 : 0;
  return (next === undefined ? 0 : 1440) + afternoon + hours * 60 + minutes;
}

/** The share of a day that spreadsheets keep a time as. */
function serialTime(share: number): CellReading<number> {
  const minutes = share * 1440;
  const whole = Math.round(minutes);
  return Math.abs(minutes - whole) > 0.02 ? faulty('not-a-time') : readAs(whole, 'serial-time');
}

const BETWEEN = /[~〜–—―‐−-]|から/u;
const SPOKEN =
  /^(?<next>翌日?)?(?<half>午前|午後|AM|PM)?(?<hour>\d{1,2})(?:[:時](?:(?<minute>\d{1,2})分?|(?<thirty>半))?(?::00)?)?$/iu;
const COMPACT = /^(?<hour>\d\d)(?<minute>\d\d)$/u;
