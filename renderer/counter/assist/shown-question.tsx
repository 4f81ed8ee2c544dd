import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/domain/language.ts';
import { optionsOf } from '../../../shared/flow/place-in-guide.ts';
import { domLanguage } from '../../i18n/dom-language.ts';
import { RubyText } from '../../i18n/ruby-text.tsx';
import { localWords } from '../../i18n/local-words.ts';
import { DeskKey } from '../../ui/desk-key.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Key } from '../../ui/key.tsx';
import { useTexts } from '../use-texts.ts';
import { useOptionWords } from './use-option-words.ts';
import styles from './shown-question.module.css';
import type { GuideQuestionNow, QuestionNow } from './use-question-now.ts';

/** Props: which question, the visitor's language, and the way back to staff. */
export interface ShownQuestionProps {
  readonly question: QuestionNow;
  readonly language: Language;
  readonly onBack: () => void;
}

/** The screen turned to the visitor: one question at a time, large, in their language, without a word of what it is about. */
export function ShownQuestion({ question, language, onBack }: ShownQuestionProps) {
  const t = useTexts();
  const { i18n } = useTranslation();
  const thanks = i18n.getFixedT<'guide'>(language, 'guide')('shownThanks', { postProcess: [] });
  const { now, answer } = question;
  return (
    <Dialog
      wide="page"
      title={
        <span lang={domLanguage(language)} className={styles['title']}>
          <RubyText text={now ? now.question.text[language] : thanks} language={language} />
        </span>
      }
      onClose={onBack}
    >
      <div className={styles['body']}>
        {now && <Answers now={now} language={language} onAnswer={(option) => answer(now, option)} />}
        <div className={styles['foot']}>
          <DeskKey variant="quiet" shortcut="Esc" onPress={onBack}>
            {t('assist.backToStaff')}
          </DeskKey>
        </div>
      </div>
    </Dialog>
  );
}

interface AnswersProps {
  readonly now: GuideQuestionNow;
  readonly language: Language;
  readonly onAnswer: (option: string) => void;
}

function Answers({ now, language, onAnswer }: AnswersProps) {
  const words = useOptionWords(now.question);
  const { help } = now.question;
  return (
    <>
      {help && (
        <p className={styles['help']} lang={domLanguage(language)}>
          {localWords(help, language)}
        </p>
      )}
      <ul className={styles['answers']} lang={domLanguage(language)}>
        {optionsOf(now.question).map((option) => {
          const { text, help } = words(option, language);
          return (
            <li key={option}>
              <Key
                className={styles['answer']}
                variant={option === now.answer ? 'chosen' : 'normal'}
                current={option === now.answer}
                onPress={() => onAnswer(option)}
              >
                <span>
                  <b>{text}</b>
                  {help && <small>{help}</small>}
                </span>
              </Key>
            </li>
          );
        })}
      </ul>
    </>
  );
}
