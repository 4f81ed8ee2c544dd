import { LanguageChoice } from '../phone/language-choice.tsx';
import { happen } from './store.ts';
import { useTexts } from './use-texts.ts';

/** The way to the other languages. */
export function LanguageKey() {
  const { t, language } = useTexts();
  return (
    <LanguageChoice
      words={t('languages')}
      language={language}
      onChoose={(chosen) => happen({ type: 'language chosen', language: chosen })}
    />
  );
}
