import type { Stop } from '../../shared/domain/visit.ts';
import { DeskKey } from '../ui/desk-key.tsx';
import { TicketNumber } from '../ui/ticket-number.tsx';
import { useDesk } from './desk.ts';
import { errandTitle } from './errand-title.ts';
import { useCanCall } from './use-can-call.ts';
import { useTexts } from './use-texts.ts';
import styles from './row.module.css';

/** One who did not come when called: back to the front of the line, or called again at once. */
export function AbsentRow({ stop }: { readonly stop: Stop }) {
  const t = useTexts();
  const { town, language, dates, acts, away } = useDesk();
  const canCall = useCanCall();
  return (
    <li className={`${styles['row']} ${styles['absent']}`} data-row={stop.ticket}>
      <TicketNumber value={stop.ticket} className={styles['number']} />
      <span className={styles['errand']}>
        {errandTitle(town, stop, language)}
        {stop.absentAt !== null && <small>{t('absent.since', { time: dates.time(stop.absentAt) })}</small>}
      </span>
      <span className={styles['keys']}>
        {!away && (
          <DeskKey
            className={styles['key']}
            variant="quiet"
            label={t('absent.backOne', { ticket: stop.ticket })}
            onPress={() => acts.on('back', stop)}
          >
            {t('absent.back')}
          </DeskKey>
        )}
        {canCall && (
          <DeskKey
            className={styles['key']}
            label={t('waiting.callOne', { ticket: stop.ticket })}
            onPress={() => acts.on('call', stop)}
          >
            {t('absent.call')}
          </DeskKey>
        )}
      </span>
    </li>
  );
}
