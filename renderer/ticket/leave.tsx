import { Key } from '../ui/key.tsx';
import { Message } from '../ui/message.tsx';
import { useHall } from './hall.ts';
import styles from './leave.module.css';
import { happen, useTicket } from './store.ts';
import { useTexts } from './use-texts.ts';

/** Asks once whether the number is given up; waiting on is the solid key. */
export function Leave() {
  const { view, acts } = useHall();
  const { t } = useTexts();
  const leaving = useTicket((state) => state.leaving);
  const busy = leaving.kind === 'sending' ? t('leave.busy') : null;
  return (
    <section className={styles['leave']} aria-live="polite">
      <h2 className={styles['title']}>{t('leave.title', { ticket: view.ticket })}</h2>
      <p>{t('leave.rest')}</p>
      {leaving.kind === 'failed' && (
        <Message pictogram="offline" tone="stop" title={t('leave.failed.title')} urgent>
          {t('leave.failed.rest')}
        </Message>
      )}
      <Key variant="primary" center className={styles['key']} onPress={() => happen({ type: 'leaving dropped' })}>
        {t('leave.no')}
      </Key>
      <Key variant="quiet" center busy={busy} className={styles['key']} onPress={() => void acts.giveUp()}>
        {t('leave.yes')}
      </Key>
    </section>
  );
}

/** Called meanwhile: that counter has to know. */
export function LeaveAtCounter() {
  const { t } = useTexts();
  const leaving = useTicket((state) => state.leaving);
  if (leaving.kind !== 'at counter') return null;
  return (
    <Message pictogram="chat" title={t('leave.counter.title', { counter: leaving.counter })} urgent>
      {t('leave.counter.rest')}
    </Message>
  );
}
