import type { Language } from '../domain/language.ts';

/**
 * A date `YYYY-MM-DD` in words: 「令和元年5月1日」 in Japanese, by the western calendar in the other languages. Of a date
 * that is not known to the day, what is known.
 */
export function dateWords(date: string, language: Language): string {
  if (!isWholeDate(date)) return knownParts(date, language);
  return format(localeOf[language]).format(noonOf(date));
}

/** A date as paper has it: the era, and for a `birth` the western year too; what a card leaves open stays 00. */
export function paperDate(date: string, birth: boolean): string {
  if (!isWholeDate(date)) return date.replace(/^(\d+)-(\d+)-(\d+)$/, '$1年$2月$3日');
  const words = dateWords(date, 'ja');
  return birth ? `${words}（${date.slice(0, 4)}年）` : words;
}

const localeOf: Readonly<Record<Language, string>> = {
  ja: 'ja-JP-u-ca-japanese',
  'ja-x-easy': 'ja-JP',
  en: 'en-GB',
};

/** Whether a date is known to the day and stands in the calendar. */
export function isWholeDate(date: string): boolean {
  const at = noonOf(date);
  return !date.startsWith('0000') && !Number.isNaN(at) && new Date(at).toISOString().startsWith(date);
}

const noonOf = (date: string): number => Date.parse(`${date}T12:00:00Z`);

function format(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
}

function knownParts(date: string, language: Language): string {
  const [year = '', month = ''] = date.split('-');
  if (Number(year) === 0) return '';
  const known = Date.parse(`${year}-${Number(month) === 0 ? '01' : month}-01T12:00:00Z`);
  const parts =
    Number(month) === 0 ? { year: 'numeric' as const } : { year: 'numeric' as const, month: 'long' as const };
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'ja-JP', { ...parts, timeZone: 'UTC' }).format(known);
}
