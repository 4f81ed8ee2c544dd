import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

/** The words of the manager's page. */
export type Words = TFunction<['manager', 'common']>;

/** `t()` for the manager's own texts and the common ones. */
export function useTexts(): Words {
  return useTranslation(['manager', 'common']).t;
}
