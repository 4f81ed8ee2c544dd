import { ratingTopics } from '../../shared/domain/rating.ts';
import { Key } from '../ui/key.tsx';
import { Message } from '../ui/message.tsx';
import { useHall } from './hall.ts';
import { rateVisit } from './look-up.ts';
import styles from './rating.module.css';
import { ScoreShape } from './score-shape.tsx';
import type { RatingStep } from './screen.ts';
import { happen } from './store.ts';
import { useTexts } from './use-texts.ts';

const SCORES = [1, 2, 3, 4, 5] as const;

/** Props of the question how it was. */
export interface RatingProps {
  readonly ticket: string;
  readonly step: RatingStep;
}

/** How it was, in two taps. Nobody has to. */
export function Rating({ ticket, step }: RatingProps) {
  const { t } = useTexts();
  if (step.kind === 'thanks') {
    return (
      <Message pictogram="yes" title={t('rating.thanks')} urgent>
        {t('rating.thanksRest')}
      </Message>
    );
  }
  return (
    <section className={styles['rating']} data-rating={step.kind}>
      <h2 className={styles['title']}>{t(step.kind === 'score' ? 'rating.title' : 'rating.topicTitle')}</h2>
      {step.kind === 'failed' ? (
        <p role="alert">{t('rating.failed')}</p>
      ) : (
        <p className={styles['lead']}>{t('rating.lead')}</p>
      )}
      {step.kind === 'score' ? <Scores /> : <Topics ticket={ticket} step={step} />}
    </section>
  );
}

function Scores() {
  const { t } = useTexts();
  return (
    <div className={styles['scores']}>
      {SCORES.map((score) => (
        <Key
          key={score}
          variant="bar"
          className={styles['score']}
          onPress={() => happen({ type: 'score chosen', score })}
        >
          <ScoreShape score={score} className={styles['shape']} />
          <span>{t(`rating.scores.${score}`)}</span>
        </Key>
      ))}
    </div>
  );
}

function Topics({
  ticket,
  step,
}: {
  readonly ticket: string;
  readonly step: Exclude<RatingStep, { kind: 'score' | 'thanks' }>;
}) {
  const { connection } = useHall();
  const { t } = useTexts();
  const { score } = step;
  const send = (topic: (typeof ratingTopics)[number]): void => {
    if (step.kind !== 'sending') void rateVisit(connection, { ticket, score, topic });
  };
  return (
    <div className={styles['topics']}>
      {ratingTopics.map((topic) => (
        <Key key={topic} variant="quiet" center className={styles['topic']} onPress={() => send(topic)}>
          {t(`rating.topics.${topic}`)}
        </Key>
      ))}
    </div>
  );
}
