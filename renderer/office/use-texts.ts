import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

/** The words of the office's page. */
export type Words = TFunction<['office', 'common']>;

/** `t()` for the office's own texts and the common ones. */
export function useTexts(): Words {
  return useTranslation(['office', 'common']).t;
}
