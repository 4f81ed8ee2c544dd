import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

/** The words of the counters. */
export type Words = TFunction<['counter', 'common']>;

/** `t()` for the counters' own texts and the common ones. */
export function useTexts(): Words {
  return useTranslation(['counter', 'common']).t;
}
