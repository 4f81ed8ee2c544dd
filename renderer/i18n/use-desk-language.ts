import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffLanguage } from '../../shared/domain/language.ts';
import { keepLanguage, keptLanguage } from './kept-language.ts';

/** The language of a face for staff, and the way to change it; kept in this browser. */
export function useDeskLanguage(): {
  readonly language: StaffLanguage;
  readonly choose: (language: StaffLanguage) => void;
} {
  const { i18n } = useTranslation();
  const [language, setLanguage] = useState(() => keptLanguage(localStorage));
  useEffect(() => {
    document.documentElement.lang = language;
    void i18n.changeLanguage(language);
  }, [i18n, language]);
  return {
    language,
    choose: (chosen) => {
      keepLanguage(localStorage, chosen);
      setLanguage(chosen);
    },
  };
}
