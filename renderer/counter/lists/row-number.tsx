import type { Stop } from '../../../shared/domain/visit.ts';
import { Key } from '../../ui/key.tsx';
import { TicketNumber } from '../../ui/ticket-number.tsx';
import { openAbout } from '../open-about.ts';
import { useTexts } from '../use-texts.ts';
import styles from './row.module.css';

/** The number of a row, which opens everything that can be done for this visitor. */
export function RowNumber({ stop }: { readonly stop: Stop }) {
  const t = useTexts();
  return (
    <Key
      center
      variant="quiet"
      className={styles['number']}
      label={t('row.openOne', { ticket: stop.ticket })}
      onPress={() => openAbout('visitor', stop)}
    >
      <TicketNumber value={stop.ticket} />
    </Key>
  );
}
