import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/domain/language.ts';
import type { Words } from '../use-texts.ts';

/** `t()` in the visitor's language, for what is shown or handed to them. */
export function useTextsIn(language: Language): Words {
  const { i18n } = useTranslation();
  return i18n.getFixedT<['counter', 'guide', 'plan', 'common']>(language, ['counter', 'guide', 'plan', 'common']);
}
