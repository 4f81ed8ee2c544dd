import { UNSURE, type Guide } from '../../shared/domain/guide.ts';
import { placeInGuide, type Answers } from '../../shared/flow/place-in-guide.ts';
import styles from './so-far.module.css';
import { useTexts } from './use-texts.ts';

/** The newest answers a visitor needs to see where they are. */
const SHOWN = 3;

/** Props of the answers so far. */
export interface SoFarProps {
  readonly guide: Guide;
  readonly answers: Answers;
  /** The question on the screen; its own answer is marked there. */
  readonly asked: string;
}

/** What was answered before, in one line between question and answers; all of it is behind a key. */
export function SoFar({ guide, answers, asked }: SoFarProps) {
  const { t, say } = useTexts();
  const before = guide.questions.slice(
    0,
    guide.questions.findIndex(({ id }) => id === asked),
  );
  const { counted } = placeInGuide(guide, answers);
  const said = before.flatMap(({ id, options }) => {
    const option = options.find((one) => one.id === counted.get(id));
    return option && option.id !== UNSURE ? [say(option.text)] : [];
  });
  if (said.length === 0) return null;
  return (
    <div className={styles['soFar']}>
      <span>{t('guide:answers.soFar')}</span>
      <ul>
        {said.slice(-SHOWN).map((words, index) => (
          <li key={index}>{words}</li>
        ))}
      </ul>
    </div>
  );
}
