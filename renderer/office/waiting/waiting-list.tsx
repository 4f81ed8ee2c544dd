import { moveInCells } from '../move-in-cells.ts';
import { useOffice } from '../office.ts';
import { shortcuts } from '../shortcuts.ts';
import { useOfficeState } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { WaitingRow } from './waiting-row.tsx';
import styles from './waiting-list.module.css';

/** So many are told by the hub at most; then there may be more. */
const MOST = 100;

/** Who waits for a room, the first to lapse first. */
export function WaitingList() {
  const t = useTexts();
  const { view } = useOffice();
  const side = useOfficeState((state) => state.side);
  const { waiting } = view;
  return (
    <aside className={styles['list']} aria-label={t('waiting.title')}>
      <h2 className={styles['title']}>
        {t('waiting.title')} {t('waiting.count', { count: waiting.length })} <kbd>{shortcuts.list}</kbd>
      </h2>
      {waiting.length === 0 && <p>{t('waiting.none')}</p>}
      <ul
        className={styles['rows']}
        data-waiting=""
        tabIndex={waiting.length === 0 ? undefined : 0}
        onKeyDown={(event) => {
          if (moveInCells(event.currentTarget, event.key, 'columns')) event.preventDefault();
        }}
      >
        {/* while nothing lies open the keys are for the first to lapse */}
        {waiting.map((booking, index) => (
          <WaitingRow key={booking.id} booking={booking} row={index} current={index === 0 && side.kind === 'none'} />
        ))}
      </ul>
      {waiting.length >= MOST && <p>{t('waiting.more', { count: MOST })}</p>}
    </aside>
  );
}
