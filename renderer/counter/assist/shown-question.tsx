import type { Language } from '../../../shared/domain/language.ts';
import { optionsOf } from '../../../shared/flow/place-in-guide.ts';
import { domLanguage } from '../../i18n/dom-language.ts';
import { localWords } from '../../i18n/local-words.ts';
import { DeskKey } from '../../ui/desk-key.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Key } from '../../ui/key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { useDialogKeys } from '../../ui/use-dialog-keys.ts';
import { useTexts } from '../use-texts.ts';
import styles from './shown-question.module.css';
import { ShownWords } from './shown-words.tsx';
import { useOptionWords } from './use-option-words.ts';
import { useTextsIn } from './use-texts-in.ts';
import type { GuideQuestionNow, QuestionNow } from './use-question-now.ts';

/** Props: which question, the visitor's language, and the way back to staff. */
export interface ShownQuestionProps {
  readonly question: QuestionNow;
  readonly language: Language;
  readonly onBack: () => void;
}

/**
 * The screen turned to the visitor: one question at a time, large, in their language, without a word of what it is about.
 * Digits answer and ↑ goes back here, too, for staff who press what the visitor points at.
 */
export function ShownQuestion({ question, language, onBack }: ShownQuestionProps) {
  const t = useTexts();
  const theirs = useTextsIn(language);
  const { all, now, step, answer } = question;
  const before = (now ? all.indexOf(now) : all.length) > 0;
  useDialogKeys((key) => {
    const option = now ? optionsOf(now.question)[Number(key) - 1] : undefined;
    if (now && option !== undefined) answer(now, option);
    else if (key === 'ArrowUp' && before) step(-1);
    else return false;
    return true;
  });
  const words = now ? now.question.text[language] : theirs('guide:shown.thanks', { postProcess: [] });
  return (
    <Dialog
      wide="page"
      title={
        <span className={now ? undefined : styles['thanks']}>
          <ShownWords text={words} language={language} quiet={now?.quiet ?? false} />
        </span>
      }
      onClose={onBack}
    >
      <div className={styles['body']} data-quiet={now?.quiet ? '' : undefined}>
        {now ? (
          <Answers now={now} language={language} onAnswer={(option) => answer(now, option)} />
        ) : (
          <Pictogram name="yes" className={styles['done']} />
        )}
        <div className={styles['foot']}>
          {before && (
            <DeskKey variant="quiet" pictogram="back" lang={domLanguage(language)} onPress={() => step(-1)}>
              {theirs('guide:shown.back')}
            </DeskKey>
          )}
          <DeskKey variant="quiet" shortcut="Esc" className={styles['staff']} onPress={onBack}>
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
      <ul data-answers="" className={styles['answers']} lang={domLanguage(language)}>
        {optionsOf(now.question).map((option) => {
          const { text, help } = words(option, language);
          const chosen = option === now.answer;
          return (
            <li key={option}>
              <Key
                className={styles['answer']}
                variant={chosen ? 'chosen' : 'normal'}
                current={chosen}
                onPress={() => onAnswer(option)}
              >
                <span className={styles['words']}>
                  <b>{text}</b>
                  {help && <small>{help}</small>}
                </span>
                {chosen && <Pictogram name="yes" className={styles['tick']} />}
              </Key>
            </li>
          );
        })}
      </ul>
    </>
  );
}
