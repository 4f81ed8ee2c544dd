import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { staffLanguages, type StaffLanguage } from '../../../shared/domain/language.ts';
import type { Words } from '../use-texts.ts';

/** The words of every language, for what is printed for everybody: the reader of a slip is not the reader of the screen. */
export function useBothLanguages(): readonly { readonly language: StaffLanguage; readonly t: Words }[] {
  const { i18n } = useTranslation();
  return useMemo(
    () => staffLanguages.map((language) => ({ language, t: i18n.getFixedT(language, ['manager', 'common']) })),
    [i18n],
  );
}
