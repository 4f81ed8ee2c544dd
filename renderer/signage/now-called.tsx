import { useTranslation } from 'react-i18next';
import type { BoardCall } from '../../shared/domain/board-view.ts';
import { Pictogram } from '../ui/pictogram.tsx';
import { TicketNumber } from '../ui/ticket-number.tsx';
import { CounterSign } from './counter-sign.tsx';
import styles from './now-called.module.css';

/** The number called last, and where to go with it. It stays until the visitor is done or absent. */
export function NowCalled({ call }: { readonly call: BoardCall | null }) {
  const { t } = useTranslation(['signage', 'common']);
  if (!call) {
    return (
      <section className={styles['panel']} data-now="">
        <h1 className={styles['none']}>{t('now.none')}</h1>
      </section>
    );
  }
  return (
    <section className={styles['panel']} data-now={call.ticket}>
      <h1>{t('now.title')}</h1>
      <p className={styles['call']}>
        <TicketNumber value={call.ticket} className={styles['number']} />
        <Pictogram name="next" className={styles['arrow']} />
        <CounterSign counter={call.counter} suffix={t('common:counter.after')} outlined className={styles['badge']} />
      </p>
    </section>
  );
}
