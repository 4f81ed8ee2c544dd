import { useTranslation } from 'react-i18next';
import type { BoardCall } from '../../../shared/domain/board-view.ts';
import { TicketNumber } from '../../ui/ticket-number.tsx';
import { Clock } from '../clock.tsx';
import { CounterSign } from '../counter-sign.tsx';
import { useHall } from '../hall.ts';
import styles from './calling.module.css';

/** Calls before, in the strip below. */
const STRIP = 3;

/** A call on the whole screen: the number, the counter, and the same in English. */
export function Calling({ call }: { readonly call: BoardCall }) {
  const { t, i18n } = useTranslation(['signage', 'common']);
  const english = i18n.getFixedT('en', 'signage');
  return (
    <div className={styles['screen']} data-calling={call.ticket}>
      <main key={call.key} className={styles['call']} aria-live="assertive">
        <h1 className={styles['what']}>{t('call.ticket')}</h1>
        <TicketNumber value={call.ticket} className={styles['number']} />
        <p className={styles['where']}>
          <CounterSign
            counter={call.counter}
            suffix={t('common:counter.afterLong')}
            outlined
            className={styles['badge']}
          />
          <span>{t('call.come')}</span>
        </p>
        <p className={styles['english']} lang="en">
          {english('call.sentence', { counter: call.counter })}
        </p>
      </main>
      <Strip call={call} />
    </div>
  );
}

function Strip({ call }: { readonly call: BoardCall }) {
  const { board } = useHall();
  const { t } = useTranslation(['signage', 'common']);
  const others = board.calls.filter((one) => one.ticket !== call.ticket).slice(0, STRIP);
  return (
    <footer className={styles['strip']}>
      {others.length > 0 && <span>{t('recent.short')}</span>}
      {others.map((one) => (
        <b key={one.key} className={styles['other']}>
          <TicketNumber value={one.ticket} className={styles['other-number']} />
          <CounterSign counter={one.counter} />
        </b>
      ))}
      <Clock className={styles['clock']} />
    </footer>
  );
}
