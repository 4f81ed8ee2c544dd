import { mayRate } from '../../shared/domain/may-rate.ts';
import { ratingTopics } from '../../shared/domain/rating.ts';
import { Key } from '../ui/key.tsx';
import { Message } from '../ui/message.tsx';
import { useHall } from './hall.ts';
import styles from './opinion.module.css';
import { happen, useTicket } from './store.ts';
import { useTexts } from './use-texts.ts';

/** Best first, as the numbers of the contract. */
const SCORES = [5, 4, 3, 2, 1] as const;

/** Two taps about how it was; never twice. */
export function Opinion() {
  const { t } = useTexts();
  const { view } = useHall();
  const { kind } = useTicket((state) => state.opinion);
  if (kind === 'thanks' || (view.rated && kind !== 'sending')) return <p role="status">{t('opinion.heard')}</p>;
  if (!mayRate(view) && kind !== 'sending') return null;
  return kind === 'open' ? <Score /> : <Topic />;
}

function Score() {
  const { t } = useTexts();
  return (
    <section className={styles['opinion']}>
      <h2>{t('opinion.title')}</h2>
      <p className={styles['note']}>{t('opinion.note')}</p>
      {SCORES.map((score) => (
        <Key key={score} className={styles['key']} onPress={() => happen({ type: 'score chosen', score })}>
          {t(`opinion.score.${score}`)}
        </Key>
      ))}
    </section>
  );
}

function Topic() {
  const { t } = useTexts();
  const { acts } = useHall();
  const opinion = useTicket((state) => state.opinion);
  if (!('score' in opinion)) return null;
  return (
    <section className={styles['opinion']}>
      <h2>{t('opinion.about')}</h2>
      {opinion.kind === 'failed' && <Message pictogram="offline" tone="stop" title={t('opinion.failed')} urgent />}
      {ratingTopics.map((topic) => (
        <Key
          key={topic}
          className={styles['key']}
          busy={opinion.kind === 'sending' && opinion.topic === topic ? t('opinion.busy') : null}
          onPress={() => void acts.rate(opinion.score, topic)}
        >
          {t(`opinion.topic.${topic}`)}
        </Key>
      ))}
      <Key variant="quiet" className={styles['key']} onPress={() => happen({ type: 'score taken back' })}>
        {t('opinion.back')}
      </Key>
    </section>
  );
}
