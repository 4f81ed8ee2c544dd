import type { Fact } from '../../../shared/domain/fact.ts';
import { shownValue } from '../../../shared/forms/shown-value.ts';
import { labelWords } from '../../i18n/local-words.ts';
import type { Texts } from '../use-texts.ts';

/** A value as the visitor reads it once more. */
export function valueWords(fact: Fact, value: string, { t, language }: Texts): string {
  return value === '' ? t('facts:passed') : labelWords(shownValue(fact, value, language), language);
}
