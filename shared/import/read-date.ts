import { Temporal } from 'temporal-polyfill';
import type { RepairKind } from '../domain/rooms/import-report.ts';
import { emptyCell, faulty, narrow, readAs, type CellReading } from './cell-reading.ts';

/** A date as ISO. Only what names a day of a year for certain is one. */
export function readDate(cell: string): CellReading<string> {
  const text = narrow(cell.replace(MIDNIGHT, ''));
  if (text === '') return emptyCell;
  if (/^\d{5}$/u.test(text)) return serialDate(Number(text));
  const parts = (WESTERN.exec(text) ?? COMPACT.exec(text))?.groups;
  if (parts) return dated(parts, Number(parts['year']), ISO.test(cell.trim()) ? null : 'date-form');
  const ofEra = ERA.exec(text)?.groups;
  if (ofEra) return dated(ofEra, yearOfEra(ofEra), 'era-date');
  return faulty(whyNot(cell, text));
}

type Parts = Readonly<Record<string, string | undefined>>;

function dated(parts: Parts, year: number, how: RepairKind | null): CellReading<string> {
  const date = dateOf(year, Number(parts['month']), Number(parts['day']));
  if (date === null) return faulty('no-such-date');
  const named = parts['weekday'] === undefined ? -1 : WEEKDAYS.indexOf(parts['weekday']);
  return named >= 0 && named !== date.dayOfWeek - 1 ? faulty('weekday-differs') : readAs(date.toString(), how);
}

function dateOf(year: number, month: number, day: number): Temporal.PlainDate | null {
  if (year < EARLIEST || year > LATEST) return null;
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** Days since 1899-12-30, as spreadsheets count them. */
function serialDate(days: number): CellReading<string> {
  const date = Temporal.PlainDate.from('1899-12-30').add({ days });
  return date.year < EARLIEST || date.year > LATEST ? faulty('not-a-date') : readAs(date.toString(), 'serial-date');
}

function yearOfEra({ era = '', year }: Parts): number {
  return (ERAS[era.toUpperCase()] ?? NaN) + (year === '元' ? 1 : Number(year));
}

function whyNot(cell: string, text: string) {
  const days = text.match(DAY) ?? [];
  if (days.length > 1 && /[~〜–—―‐−ー]|から|まで/u.test(text)) return 'range-in-cell';
  if (days.length > 1) return /\d-\d/u.test(text) && !/[\n、,;]/u.test(cell) ? 'range-in-cell' : 'several-in-cell';
  return days.length === 1 && NO_YEAR.test(text) ? 'no-year' : 'not-a-date';
}

const EARLIEST = 2000;
const LATEST = 2099;
const WEEKDAYS = '月火水木金土日';
/** The years before the first of each era. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988 };
const ISO = /^\d{4}-\d\d-\d\d$/u;
/** 「(日)」, 「(月・祝)」, and the picture of a weekday that a spreadsheet did not fill in: 「(aaa)」. */
const WEEKDAY = String.raw`(?:\(?(?:(?<weekday>[月火水木金土日])(?:曜日?)?(?:・?[祝休]日?)?|aaa|ddd)\)?)?`;
const DAY_OF_YEAR = String.raw`[-/.年](?<month>\d{1,2})[-/.月](?<day>\d{1,2})日?${WEEKDAY}$`;
const WESTERN = new RegExp(String.raw`^(?<year>\d{4})${DAY_OF_YEAR}`, 'u');
const ERA = new RegExp(String.raw`^(?<era>令和|平成|R|H)(?<year>元|\d{1,2})${DAY_OF_YEAR}`, 'iu');
const COMPACT = /^(?<year>20\d\d)(?<month>\d\d)(?<day>\d\d)$/u;
/** A date kept with the time of day, as databases write it out. */
const MIDNIGHT = /[\sT]0?0:00(?::00)?$/u;
const DAY = /\d{1,2}[/月.]\d{1,2}|\d{4}-\d{1,2}-\d{1,2}/gu;
const NO_YEAR = /^\d{1,2}[-/月.]\d{1,2}/u;
