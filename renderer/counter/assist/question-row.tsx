import type { Language } from '../../../shared/domain/language.ts';
import { optionsOf } from '../../../shared/flow/place-in-guide.ts';
import { domLanguage } from '../../i18n/dom-language.ts';
import { localWords } from '../../i18n/local-words.ts';
import { Key } from '../../ui/key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { Shortcut } from '../../ui/shortcut.tsx';
import { useDesk } from '../desk.ts';
import styles from './questions.module.css';
import { useOptionWords } from './use-option-words.ts';
import type { GuideQuestionNow } from './use-question-now.ts';

/** Props of a question. */
export interface QuestionRowProps {
  readonly asked: GuideQuestionNow;
  /** The digits answer it. */
  readonly marked: boolean;
  /** The visitor's; beside the words of staff where it is another. */
  readonly language: Language;
  readonly onAnswer: (option: string) => void;
}

/** One question with its answers as a row of keys; another press changes it. */
export function QuestionRow({ asked, marked, language, onAnswer }: QuestionRowProps) {
  const desk = useDesk();
  const words = useOptionWords(asked.question);
  const { text, help } = asked.question;
  return (
    <li
      className={styles['question']}
      data-marked={marked ? '' : undefined}
      data-open={asked.answer === null ? '' : undefined}
    >
      <p className={styles['text']}>{localWords(text, desk.language)}</p>
      {language !== desk.language && (
        <p className={styles['theirs']} lang={domLanguage(language)}>
          {localWords(text, language)}
        </p>
      )}
      {help && <p className={styles['help']}>{localWords(help, desk.language)}</p>}
      <div className={styles['answers']} role="group" aria-label={localWords(text, desk.language)}>
        {optionsOf(asked.question).map((option, at) => (
          <Key
            key={option}
            className={styles['answer']}
            variant={option === asked.answer ? 'chosen' : 'normal'}
            on={option === asked.answer}
            onPress={() => onAnswer(option)}
          >
            {marked && <Shortcut keys={String(at + 1)} />}
            <span className={styles['words']}>
              <b>{words(option, desk.language).text}</b>
              {language !== desk.language && <small lang={domLanguage(language)}>{words(option, language).text}</small>}
            </span>
            {option === asked.answer && <Pictogram name="yes" className={styles['tick']} />}
          </Key>
        ))}
      </div>
    </li>
  );
}
