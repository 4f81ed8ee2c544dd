import type { Fact } from '../domain/fact.ts';
import type { GuideOption } from '../domain/guide.ts';
import type { Language } from '../domain/language.ts';
import { dateWords } from './date-words.ts';
import { phoneGroups } from './phone-groups.ts';

/** Between several options. */
const between: Readonly<Record<Language, string>> = { ja: '、', 'ja-x-easy': '、 ', en: ', ' };

/** A value as a screen shows and says it; names and words as written. Empty = passed. */
export function shownValue({ kind }: Fact, value: string, language: Language): string {
  if (value === '') return '';
  switch (kind.kind) {
    case 'date':
      return dateWords(value, language);
    case 'phone':
      return phoneGroups(value);
    case 'number':
      return amount(value, kind.unit[language], language);
    case 'choice':
    case 'several':
      return optionWords(kind.options, value, language);
    default:
      return value;
  }
}

/** English units are plurals: one of something stands alone beside its label. */
function amount(value: string, unit: string, language: Language): string {
  if (language === 'en' && value === '1') return value;
  return `${value}${language === 'ja' ? '' : ' '}${unit}`;
}

function optionWords(options: readonly GuideOption[], value: string, language: Language): string {
  const chosen = value.split(' ');
  const words = options.filter(({ id }) => chosen.includes(id)).map(({ text }) => text[language]);
  return words.join(between[language]);
}
