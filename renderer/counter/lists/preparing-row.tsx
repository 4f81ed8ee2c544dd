import type { Stop } from '../../../shared/domain/visit.ts';
import { DeskKey } from '../../ui/desk-key.tsx';
import { useDesk } from '../desk.ts';
import { errandTitle } from '../errand-title.ts';
import { shortcuts } from '../shortcuts.ts';
import { useTexts } from '../use-texts.ts';
import { RowNumber } from './row-number.tsx';
import styles from './row.module.css';

/** One whose papers are being prepared: a key says that they are ready, then the number waits to be called again. */
export function PreparingRow({ stop }: { readonly stop: Stop }) {
  const t = useTexts();
  const { town, language, acts, away } = useDesk();
  return (
    <li className={`${styles['row']} ${styles['preparing']}`} data-row={stop.ticket} data-stop={stop.id}>
      <RowNumber stop={stop} />
      <p className={styles['body']}>{errandTitle(town, stop, language)}</p>
      {!away && (
        <DeskKey
          className={styles['key']}
          shortcut={shortcuts['papers-ready']}
          label={t('papers.readyOne', { ticket: stop.ticket })}
          onPress={() => acts.on('papersReady', stop)}
        >
          {t('papers.ready')}
        </DeskKey>
      )}
    </li>
  );
}
