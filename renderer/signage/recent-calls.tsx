import { useTranslation } from 'react-i18next';
import type { BoardCall } from '../../shared/domain/board-view.ts';
import { Pictogram } from '../ui/pictogram.tsx';
import { TicketNumber } from '../ui/ticket-number.tsx';
import { CounterSign } from './counter-sign.tsx';
import styles from './recent-calls.module.css';

/** The four calls before: never turned away, for whoever looked down when the number came. */
export function RecentCalls({ calls }: { readonly calls: readonly BoardCall[] }) {
  const { t } = useTranslation(['signage', 'common']);
  return (
    <section className={styles['recent']} data-recent-calls>
      <h2>{t('recent.title')}</h2>
      <ul className={styles['calls']}>
        {calls.map((call) => (
          <li key={call.key} data-recent={call.ticket}>
            <TicketNumber value={call.ticket} className={styles['number']} />
            <Pictogram name="next" className={styles['arrow']} />
            <CounterSign counter={call.counter} suffix={t('common:counter.after')} className={styles['badge']} />
          </li>
        ))}
      </ul>
    </section>
  );
}
