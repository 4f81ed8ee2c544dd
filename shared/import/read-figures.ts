import { emptyCell, faulty, narrow, readAs, type CellReading } from './cell-reading.ts';

/** How many people: a whole number from 1 on. */
export function readPeople(cell: string): CellReading<number> {
  const text = narrow(cell);
  if (text === '') return emptyCell;
  const figures = /^(\d{1,3}(?:,\d{3})*|\d{1,4})(?:\.0+)?[名人]?$/u.exec(text)?.[1]?.replaceAll(',', '');
  const people = Number(figures ?? NaN);
  if (!(people >= 1 && people <= 9999)) return faulty(/\d[~〜-]\d/u.test(text) ? 'range-in-cell' : 'not-a-number');
  return readAs(people, /^\d+$/u.test(cell.trim()) ? null : 'number-form');
}

/**
 * A telephone number. Every one within Japan begins with 0 and has ten or eleven figures: what a spreadsheet took for a
 * number and shortened is known again.
 */
export function readPhone(cell: string): CellReading<string> {
  const text = narrow(cell);
  if (text === '') return emptyCell;
  if (/^[1-9]\d{8}$/u.test(text) || /^[5789]0\d{8}$/u.test(text)) return readAs(`0${text}`, 'leading-zero');
  return readAs(text, text === cell.trim() ? null : 'width');
}

/**
 * 全国地方公共団体コード: prefecture (01–47), three figures, check digit. Spreadsheets drop the zero at its beginning and older lists
 * the check digit. Both are put right where there is but one way to.
 */
export function readMunicipality(cell: string): CellReading<string> {
  const text = narrow(cell);
  if (text === '') return emptyCell;
  if (/^\d{6}$/u.test(text))
    return isCode(text) ? readAs(text, text === cell.trim() ? null : 'width') : faulty('not-a-code');
  if (/^\d{4}$/u.test(text) && !text.startsWith('0')) return codeOf(`0${text}`, 'leading-zero');
  if (!/^\d{5}$/u.test(text)) return faulty('not-a-code');
  if (text.startsWith('0')) return codeOf(text, 'check-digit');
  const [shortened, unchecked] = [isCode(`0${text}`), isPrefecture(text)];
  if (shortened && unchecked) return faulty('not-a-code');
  return shortened ? readAs(`0${text}`, 'leading-zero') : codeOf(text, 'check-digit');
}

function codeOf(five: string, how: 'leading-zero' | 'check-digit'): CellReading<string> {
  return isPrefecture(five) ? readAs(five + checkDigit(five), how) : faulty('not-a-code');
}

const isPrefecture = (code: string): boolean => Number(code.slice(0, 2)) >= 1 && Number(code.slice(0, 2)) <= 47;

const isCode = (six: string): boolean => isPrefecture(six) && six.endsWith(checkDigit(six.slice(0, 5)));

/** The last figure of 11 less the remainder by 11 of the figures weighed 6 to 2. */
function checkDigit(five: string): string {
  const sum = [...five].reduce((whole, figure, at) => whole + Number(figure) * (6 - at), 0);
  return String((11 - (sum % 11)) % 10);
}
