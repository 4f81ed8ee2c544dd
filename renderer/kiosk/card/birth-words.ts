import type { Language } from '../../../shared/domain/language.ts';
import type { Words } from '../use-texts.ts';

/** A date of birth as the card has it (`YYYYMMDD`), in the reader's words; what is not on the card is said to be missing. */
export function birthWords(birthDate: string, language: Language, t: Words): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})(\d\d)(\d\d)$/.exec(birthDate) ?? [];
  const iso = `${year}-${month}-${day}`;
  const at = new Date(`${iso}T12:00:00Z`);
  if (!Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso)) return dayFormat(language).format(at);
  const known = Number(year) > 0;
  return known
    ? t('card:unknownDay', { year: yearFormat(language).format(Date.UTC(Number(year), 6)) })
    : t('card:unknownBirth');
}

/** As on papers of the hall: by era in Japanese, by the western year for those who learn it. */
const locales: Readonly<Record<Language, string>> = {
  ja: 'ja-JP-u-ca-japanese',
  'ja-x-easy': 'ja-JP',
  en: 'en-GB',
};

function dayFormat(language: Language): Intl.DateTimeFormat {
  const era = language === 'ja' ? ({ era: 'long' } as const) : {};
  return new Intl.DateTimeFormat(locales[language], {
    timeZone: 'UTC',
    ...era,
    ...YEAR,
    month: 'long',
    day: 'numeric',
  });
}

function yearFormat(language: Language): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'ja-JP', { timeZone: 'UTC', ...YEAR });
}

const YEAR = { year: 'numeric' } as const;
