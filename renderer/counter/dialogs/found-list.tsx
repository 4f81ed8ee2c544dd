import type { FoundTicket } from '../../../shared/domain/found-ticket.ts';
import { isLive } from '../../../shared/domain/visit.ts';
import { DeskKey } from '../../ui/desk-key.tsx';
import { TicketNumber } from '../../ui/ticket-number.tsx';
import { useDesk } from '../desk.ts';
import { errandTitle } from '../errand-title.ts';
import { happen } from '../store.ts';
import { stateWords } from '../state-words.ts';
import { useTexts } from '../use-texts.ts';
import styles from './desk-dialog.module.css';
import find from './find-dialog.module.css';

/** The tickets found: when they were taken, what for, how they stand; those still under way can be opened. */
export function FoundList({ found }: { readonly found: readonly FoundTicket[] }) {
  const t = useTexts();
  if (found.length === 0) return <p>{t('find.nothing')}</p>;
  return (
    <ul className={`${styles['list']} ${find['found']}`} aria-label={t('find.count', { count: found.length })}>
      {found.map((ticket) => (
        <Found key={ticket.visitId} found={ticket} />
      ))}
    </ul>
  );
}

function Found({ found }: { readonly found: FoundTicket }) {
  const t = useTexts();
  const { town, language, dates, view } = useDesk();
  const stop = view.stops.find((one) => one.visitId === found.visitId && isLive(one));
  return (
    <li className={styles['row']} data-found={found.ticket}>
      <TicketNumber value={found.ticket} className={styles['number']} />
      <span>
        {errandTitle(town, found, language)}
        <small>{t('find.taken', { time: dates.time(found.arrivedAt) })}</small>
      </span>
      <b>{stateWords({ ...found, kind: 'hand-over' }, t)}</b>
      {stop && (
        <DeskKey
          label={t('row.openOne', { ticket: found.ticket })}
          onPress={() => happen({ type: 'panel opened', panel: { kind: 'visitor', stop: stop.id } })}
        >
          {t('row.open')}
        </DeskKey>
      )}
    </li>
  );
}
