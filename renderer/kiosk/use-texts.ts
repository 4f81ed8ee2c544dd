import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../shared/domain/language.ts';
import { useKiosk } from './store.ts';

/** The kiosk's words in the visitor's language. */
export type Words = TFunction<['kiosk', 'guide', 'plan', 'common']>;

/** `t()` for the kiosk's own texts and the common ones, and the language they are in. */
export function useTexts(): { readonly t: Words; readonly language: Language } {
  const { t } = useTranslation(['kiosk', 'guide', 'plan', 'common']);
  return { t, language: useKiosk((state) => state.language) };
}
