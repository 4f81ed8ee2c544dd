import { Pictogram } from '../ui/pictogram.tsx';
import type { PictogramName } from '../ui/pictogram-shapes.tsx';
import { TicketNumber } from '../ui/ticket-number.tsx';
import { useHall } from './hall.ts';
import styles from './number-panel.module.css';
import { stateText } from './state-text.ts';
import { useTexts } from './use-texts.ts';

const signs = {
  waiting: 'clock',
  called: 'bell',
  serving: 'desk',
  held: 'pause',
  absent: 'absent',
  preparing: 'doc',
  over: 'yes',
} as const satisfies Record<string, PictogramName>;

/** My number, very large, and how it stands. */
export function NumberPanel() {
  const { ticket, now } = useHall().view;
  const { t } = useTexts();
  return (
    <section className={styles['panel']} data-state={now.kind}>
      <h1 className={styles['heading']}>
        {t('yours')}
        <span className={ticket.length > 4 ? styles['long'] : styles['number']}>
          <TicketNumber value={ticket} />
        </span>
      </h1>
      <p className={styles['state']} role="status">
        <Pictogram name={now.kind === 'over' && now.how !== 'done' ? 'no' : signs[now.kind]} />
        <span>{t(stateText(now))}</span>
      </p>
    </section>
  );
}
