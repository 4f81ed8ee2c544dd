import { lineOf } from '../../shared/domain/town.ts';
import { QrCode } from '../guide/qr-code.tsx';
import { qrContent } from '../guide/qr-content.ts';
import { Figures } from '../ui/figures.tsx';
import { useHall } from './hall.ts';
import type { NumberPanelProps } from './number-panel.tsx';
import { LineBadge } from './place-badge.tsx';
import styles from './ticket-steps.module.css';
import { useTexts } from './use-texts.ts';

/** What happens next, in order, and the code of the ticket. */
export function TicketSteps({ ticket, paper }: NumberPanelProps) {
  const { town, publicUrl } = useHall();
  const { t } = useTexts();
  const line = lineOf(town, ticket.line);
  return (
    <div className={styles['next']}>
      <ol className={styles['steps']}>
        <li>
          <Figures>1</Figures>
          <p>
            <b>{t('ticket.sit')}</b>
            <span className={styles['detail']}>{t(line.silent ? 'ticket.silent' : 'ticket.called')}</span>
          </p>
        </li>
        <li>
          <Figures>2</Figures>
          <p>
            <b>
              {t('ticket.go')} <LineBadge line={line} long /> {t('ticket.go_after')}
            </b>
            <span className={styles['detail']}>
              {t(paper.kind === 'printed' ? 'ticket.show' : 'ticket.show_screen')}
            </span>
          </p>
        </li>
      </ol>
      <figure className={styles['code']}>
        <QrCode content={qrContent(ticket, publicUrl)} label={t('ticket.qr')} className={styles['qr']} />
        <figcaption>{t(publicUrl === null ? 'ticket.staff' : 'ticket.phone')}</figcaption>
      </figure>
    </div>
  );
}
