import type { Language } from '../../../shared/domain/language.ts';
import { domLanguage } from '../../i18n/dom-language.ts';
import { labelWords } from '../../i18n/local-words.ts';
import { RubyText } from '../../i18n/ruby-text.tsx';
import styles from './shown-question.module.css';

/** Props of the large words of the turned screen. */
export interface ShownWordsProps {
  readonly text: string;
  readonly language: Language;
  /** Only for whoever sits in front of it, not for those who walk past. */
  readonly quiet: boolean;
}

/** What the turned screen asks. Easy Japanese breaks its lines between phrases only, also around readings. */
export function ShownWords({ text, language, quiet }: ShownWordsProps) {
  const lang = domLanguage(language);
  if (quiet) {
    return (
      <span lang={lang} className={styles['quiet']}>
        {labelWords(text, language)}
      </span>
    );
  }
  if (language !== 'ja-x-easy') {
    return (
      <span lang={lang} className={styles['title']}>
        {labelWords(text, language)}
      </span>
    );
  }
  return (
    <span lang={lang} className={styles['title']}>
      {text.split(/ |(?<=。)/).map((phrase, at) => (
        <span key={at}>
          <span className={styles['phrase']}>
            <RubyText text={phrase} language={language} />
          </span>{' '}
        </span>
      ))}
    </span>
  );
}
