import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

/** The words of the notices. */
export type NoticeWords = TFunction<['notices', 'common']>;

/** `t()` for the texts of the notices and the common ones. */
export function useNoticeWords(): NoticeWords {
  return useTranslation(['notices', 'common']).t;
}
