import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

/** The words of the counters, with those of guides and plans. */
export type Words = TFunction<['counter', 'guide', 'plan', 'common']>;

/** `t()` for the counters' own texts, those they share with the kiosk, and the common ones. */
export function useTexts(): Words {
  return useTranslation(['counter', 'guide', 'plan', 'common']).t;
}
