import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

/** The words that the faces for staff share. */
export type DeskWords = TFunction<['desk', 'common']>;

/** `t()` for the shared words of staff and the common ones. */
export function useDeskTexts(): DeskWords {
  return useTranslation(['desk', 'common']).t;
}
