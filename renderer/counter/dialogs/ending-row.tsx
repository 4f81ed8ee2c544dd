import type { Stop } from '../../../shared/domain/visit.ts';
import { waitWords } from '../../i18n/wait-words.ts';
import { DeskKey } from '../../ui/desk-key.tsx';
import { TicketNumber } from '../../ui/ticket-number.tsx';
import { useDesk } from '../desk.ts';
import { errandTitle } from '../errand-title.ts';
import { waitTexts } from '../wait-texts.ts';
import { stateWords } from '../state-words.ts';
import { useTexts } from '../use-texts.ts';
import styles from './desk-dialog.module.css';

/** One who is still here at the end of the day: how long it would take, and the key to ask them to come again. */
export function EndingRow({ stop }: { readonly stop: Stop }) {
  const t = useTexts();
  const { acts, town, language, view } = useDesk();
  const wait = view.waits[stop.id];
  return (
    <li className={styles['row']}>
      <TicketNumber value={stop.ticket} className={styles['number']} />
      <span>
        {errandTitle(town, stop, language)}
        <small>{stateWords(stop, t)}</small>
      </span>
      <span>
        {wait && waitWords(wait.band, waitTexts(t), 'short')}
        {wait?.tight && <small>{t('ending.tight')}</small>}
      </span>
      <DeskKey
        variant="quiet"
        label={t('ending.oneFor', { ticket: stop.ticket })}
        onPress={() => acts.cancelAll([stop], 'closing')}
      >
        {t('ending.one')}
      </DeskKey>
    </li>
  );
}
