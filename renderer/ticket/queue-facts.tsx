import type { VisitNow } from '../../shared/domain/visit-view.ts';
import { waitReasonWords, waitWords } from '../i18n/wait-words.ts';
import styles from './queue-facts.module.css';
import { counted } from './texts.ts';
import { useTexts } from './use-texts.ts';

/** Props of the facts about the wait. */
export interface QueueFactsProps {
  readonly now: Extract<VisitNow, { readonly kind: 'waiting' }>;
}

/** How many come before me, how long it takes, and why that grew. */
export function QueueFacts({ now: { ahead, band, reason, tight } }: QueueFactsProps) {
  const { t } = useTexts();
  const why = waitReasonWords(reason, t);
  return (
    <section>
      <dl className={styles['facts']}>
        <div>
          <dt>{t('ahead')}</dt>
          <dd data-ahead={ahead}>{ahead === 0 ? t('nobody') : counted(t, 'people', { count: ahead })}</dd>
        </div>
        <div>
          <dt>{t('wait')}</dt>
          <dd className={band.kind === 'minutes' ? undefined : styles['words']}>{waitWords(band, t)}</dd>
        </div>
      </dl>
      {why !== '' && <p className={styles['why']}>{why}</p>}
      {tight && (
        <p className={styles['why']}>
          <b>{t('common:wait.tight')}</b> {t('tight')}
        </p>
      )}
    </section>
  );
}
