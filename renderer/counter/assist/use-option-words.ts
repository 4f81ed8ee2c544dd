import { useTranslation } from 'react-i18next';
import { UNSURE, type GuideQuestion } from '../../../shared/domain/guide.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { localWords } from '../../i18n/local-words.ts';

/** The words of an answer and its help in a language; the standard last answer has its own. */
export function useOptionWords(question: GuideQuestion) {
  const { i18n } = useTranslation();
  return (option: string, language: Language): { readonly text: string; readonly help: string | null } => {
    const known = question.options.find(({ id }) => id === option);
    if (known) return { text: localWords(known.text, language), help: known.help && localWords(known.help, language) };
    const t = i18n.getFixedT<'guide'>(language, 'guide');
    return option === UNSURE ? { text: t('unsure'), help: t('unsureHelp') } : { text: option, help: null };
  };
}
