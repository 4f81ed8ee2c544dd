import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

/** The words of imports. */
export type ImportWords = TFunction<['imports', 'common']>;

/** `t()` for the texts of imports and the common ones. */
export function useImportWords(): ImportWords {
  return useTranslation(['imports', 'common']).t;
}
