import { canPrint } from '../../shared/domain/printer-state.ts';
import type { Ticket } from '../../shared/domain/visit.ts';
import { Message } from '../ui/message.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import { TicketNumber } from '../ui/ticket-number.tsx';
import styles from './number-panel.module.css';
import type { Paper } from './paper.ts';
import { useTexts } from './use-texts.ts';

/** Props of the number. */
export interface NumberPanelProps {
  readonly ticket: Ticket;
  readonly paper: Paper;
}

/** The number at its largest, and what happens with the paper. */
export function NumberPanel({ ticket, paper }: NumberPanelProps) {
  const { t } = useTexts();
  return (
    <section className={styles['panel']} data-paper={paper.kind}>
      <h1 className={styles['yours']}>{t('ticket.yours')}</h1>
      <p className={ticket.ticket.length > 4 ? styles['longer'] : styles['number']}>
        <TicketNumber value={ticket.ticket} />
      </p>
      <PaperWords ticket={ticket} paper={paper} />
    </section>
  );
}

function PaperWords({ ticket, paper }: NumberPanelProps) {
  const { t } = useTexts();
  switch (paper.kind) {
    case 'failed':
      return (
        <Message
          pictogram="print"
          tone={canPrint(paper.state) ? 'note' : 'stop'}
          title={t('ticket.failed', { ticket: ticket.ticket })}
          urgent
        >
          {t('ticket.failed_rest')}
        </Message>
      );
    case 'printed':
      return (
        <p className={styles['words']} role="status">
          {t('ticket.printed')} <Pictogram name="next" className={styles['down']} />
        </p>
      );
    case 'printing':
    case 'no-printer':
      return (
        <p className={styles['words']} role="status">
          {t(paper.kind === 'printing' ? 'ticket.printing' : 'ticket.none')}
        </p>
      );
  }
}
