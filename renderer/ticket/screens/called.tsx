import { useEffect } from 'react';
import { dates } from '../../i18n/dates.ts';
import { TicketNumber } from '../../ui/ticket-number.tsx';
import { AwayNote } from '../away-note.tsx';
import { CounterSign } from '../counter-sign.tsx';
import { Drafted } from '../../phone/drafted.tsx';
import { useHall } from '../hall.ts';
import { LanguageKey } from '../language-key.tsx';
import { LeaveAtCounter } from '../leave.tsx';
import { useTexts } from '../use-texts.ts';
import styles from './called.module.css';

/** The whole page says where to go. */
export function Called({ counter: number }: { readonly counter: number }) {
  const { view, town, connection } = useHall();
  const { t, say, language } = useTexts();
  useEffect(() => void scrollTo(0, 0), [number]);
  const counter = town.counters.find((one) => one.number === number);
  const quiet = view.stops.some((stop) => stop.state === 'called' && stop.errand === null);
  const time = dates(language, town.office.timeZone).time(view.asOf);
  return (
    <main className={styles['called']} data-called={number}>
      <p className={styles['state']} role="alert">
        {t('state.called')}
      </p>
      <h1 className={styles['number']}>
        <TicketNumber value={view.ticket} />
      </h1>
      <div className={styles['where']}>
        <p className={styles['sign']}>
          <CounterSign counter={number} long outlined />
        </p>
        <p className={styles['come']}>{t('called.come')}</p>
        {counter && (
          <p className={styles['place']}>
            {t('called.floor', { floor: counter.floor })} {quiet ? '' : say(counter.section)}
          </p>
        )}
      </div>
      <div className={styles['rest']}>
        <LeaveAtCounter />
        <AwayNote connection={connection} time={time}>
          <p>{t('called.show')}</p>
        </AwayNote>
        <LanguageKey />
        <Drafted words={t('common:drafted')} />
      </div>
    </main>
  );
}
