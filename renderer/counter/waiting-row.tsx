import type { Stop } from '../../shared/domain/visit.ts';
import { DeskKey } from '../ui/desk-key.tsx';
import { Figures } from '../ui/figures.tsx';
import { TicketNumber } from '../ui/ticket-number.tsx';
import { useDesk } from './desk.ts';
import { errandTitle } from './errand-title.ts';
import { minutesSince } from './minutes-since.ts';
import { useTexts } from './use-texts.ts';
import { useCanCall } from './use-can-call.ts';
import styles from './row.module.css';

/** One who waits. While nobody is at the counter, anybody may be called instead of the next. */
export function WaitingRow({ stop }: { readonly stop: Stop }) {
  const t = useTexts();
  const { town, language, now, acts } = useDesk();
  const canCall = useCanCall();
  const tags = [
    stop.front && t('waiting.front'),
    stop.language !== 'ja' && t(`waiting.language.${stop.language}`),
  ].filter(Boolean);
  return (
    <li className={styles['row']} data-row={stop.ticket}>
      <TicketNumber value={stop.ticket} className={styles['number']} />
      <span className={styles['errand']}>
        {errandTitle(town, stop, language)}
        {tags.length > 0 && <small>{tags.join('・')}</small>}
      </span>
      <span className={styles['waited']}>
        <Figures>{minutesSince(stop.arrivedAt, now)}</Figures>
        {t('waiting.minutes')}
      </span>
      {canCall && (
        <DeskKey
          className={styles['key']}
          label={t('waiting.callOne', { ticket: stop.ticket })}
          onPress={() => acts.on('call', stop)}
        >
          {t('waiting.call')}
        </DeskKey>
      )}
    </li>
  );
}
