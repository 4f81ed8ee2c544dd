import { EMERGENCY_LETTER, ticketNumber } from '../../shared/domain/numbering.ts';
import { errandOf } from '../../shared/domain/town.ts';
import { wallClock } from '../i18n/dates.ts';
import { TicketNumber } from '../ui/ticket-number.tsx';
import { useDesk } from './desk.ts';
import type { PaperSlip } from './hall-acts.ts';
import styles from './paper-dialog.module.css';
import { useTexts } from './use-texts.ts';

/** The slips entered since the dialog was opened, the newest first. */
export function PaperEntered({ slips }: { readonly slips: readonly PaperSlip[] }) {
  const t = useTexts();
  const { town, language } = useDesk();
  return (
    <section className={styles['entered']} aria-live="polite">
      <h3>{t('paper.entered')}</h3>
      {slips.length === 0 ? (
        <p>{t('paper.none')}</p>
      ) : (
        <ol>
          {slips.map(({ number, errand, arrived, served }) => (
            <li key={number}>
              <TicketNumber value={ticketNumber(EMERGENCY_LETTER, number)} className={styles['number']} />
              <span>
                {errandOf(town, errand)?.title[language]}
                <small>
                  {t('paper.came', { time: wallClock(arrived) })} ·{' '}
                  {served
                    ? t('paper.served', { from: wallClock(served.from), to: wallClock(served.to) })
                    : t('paper.waits')}
                </small>
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
