import { UNSURE, type Guide } from '../../../shared/domain/guide.ts';
import { placeInGuide } from '../../../shared/flow/place-in-guide.ts';
import { Key } from '../../ui/key.tsx';
import { useFit } from '../../ui/use-fit.ts';
import { Drafted } from '../drafted.tsx';
import { useHall } from '../hall.ts';
import type { AnswersScreen } from '../screen.ts';
import { Stage } from '../stage.tsx';
import { happen, useKiosk } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './answers.module.css';

/** Everything answered so far, a key each. */
export function Answers({ guide: id, answers, from }: AnswersScreen) {
  const { guidance } = useHall();
  const { t, ruby } = useTexts();
  const size = usePageSize();
  const box = useFit<HTMLDivElement>(3);
  const guide = guidance.guides.find((one) => one.id === id);
  if (!guide) return null;
  const counted = [...placeInGuide(guide, answers).counted];
  return (
    <Stage title={ruby.t('guide:answers.title')} lead={t('guide:answers.lead')} look={<Drafted />} picture="pencil">
      <div ref={box} className={styles['answers']}>
        {counted.slice(from, from + size).map(([question, option]) => (
          <Answer key={question} guide={guide} question={question} option={option} />
        ))}
      </div>
      <div className={styles['foot']}>
        {from > 0 && <Turn to={Math.max(0, from - size)} words={t('guide:answers.earlier')} />}
        <Key variant="primary" className={styles['on']} onPress={() => happen({ type: 'went back' })}>
          {t('guide:answers.on')}
        </Key>
        {from + size < counted.length && <Turn to={from + size} words={t('guide:answers.later')} />}
      </div>
    </Stage>
  );
}

/** As many as can be read at once. */
function usePageSize(): number {
  const { panel } = useHall();
  const { largeText, lowered } = useKiosk();
  const narrow = panel === 'landscape-21' || lowered;
  if (narrow) return largeText ? 4 : 6;
  return largeText ? 6 : 8;
}

interface AnswerProps {
  readonly guide: Guide;
  readonly question: string;
  readonly option: string;
}

function Answer({ guide, question: id, option }: AnswerProps) {
  const { t, say } = useTexts();
  const question = guide.questions.find((one) => one.id === id);
  const answer = question?.options.find((one) => one.id === option);
  if (!question) return null;
  return (
    <Key className={styles['answer']} onPress={() => happen({ type: 'answer changing', question: id })}>
      <span className={styles['words']}>
        <span className={styles['question']}>{say(question.text)}</span>
        <b className={styles['option']}>{option === UNSURE || !answer ? t('guide:unsure') : say(answer.text)}</b>
      </span>
    </Key>
  );
}

function Turn({ to, words }: { readonly to: number; readonly words: string }) {
  return (
    <Key variant="quiet" center className={styles['turn']} onPress={() => happen({ type: 'answers turned', from: to })}>
      {words}
    </Key>
  );
}
