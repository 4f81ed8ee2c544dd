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
  const mine = localWords(text, desk.language);
  return (
    <li
      className={styles['question']}
      data-marked={marked ? '' : undefined}
      data-open={asked.answer === null ? '' : undefined}
    >
      <p className={styles['text']}>{mine}</p>
      <Theirs mine={mine} theirs={localWords(text, language)} language={language} />
      {help && <p className={styles['help']}>{localWords(help, desk.language)}</p>}
      <div className={styles['answers']} role="group" aria-label={mine}>
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
              <Theirs
                mine={words(option, desk.language).text}
                theirs={words(option, language).text}
                language={language}
              />
            </span>
            {option === asked.answer && <Pictogram name="yes" className={styles['tick']} />}
          </Key>
        ))}
      </div>
    </li>
  );
}

interface TheirsProps {
  readonly mine: string;
  readonly theirs: string;
  readonly language: Language;
}

/** The visitor's words below those of staff, unless they are the same. */
function Theirs({ mine, theirs, language }: TheirsProps) {
  if (mine === theirs) return null;
  return (
    <small className={styles['theirs']} lang={domLanguage(language)}>
      {theirs}
    </small>
  );
}
