import type { Language } from '../../../shared/domain/language.ts';
import { dateWords, isWholeDate } from '../../../shared/forms/date-words.ts';
import type { Words } from '../use-texts.ts';

/** A date of birth as the card has it (`YYYYMMDD`), in the reader's words; what is not on the card is said to be missing. */
export function birthWords(birthDate: string, language: Language, t: Words): string {
  const [, year = '0000', month = '00', day = '00'] = /^(\d{4})(\d\d)(\d\d)$/.exec(birthDate) ?? [];
  const date = `${year}-${month}-${day}`;
  if (isWholeDate(date)) return dateWords(date, language);
  const known = dateWords(`${year}-00-00`, language);
  return known === '' ? t('card:unknownBirth') : t('card:unknownDay', { year: known });
}
