import type { Ticket } from '../../../shared/domain/visit.ts';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import { QrCode } from '../../guide/qr-code.tsx';
import { qrContent } from '../../guide/qr-content.ts';
import { languageNames } from '../../i18n/language-names.ts';
import { waitWords } from '../../i18n/wait-words.ts';
import { DeskKey } from '../../ui/desk-key.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TicketNumber } from '../../ui/ticket-number.tsx';
import { useDesk } from '../desk.ts';
import { matterTitles } from '../errand-title.ts';
import { happen } from '../store.ts';
import { useDialogKeys } from '../dialogs/use-dialog-keys.ts';
import { printerWords } from '../printer-words.ts';
import { useTexts } from '../use-texts.ts';
import { waitTexts } from '../wait-texts.ts';
import styles from './given-ticket.module.css';
import { assistKeys } from './assist-keys.ts';
import { PlanPlace } from './plan-place.tsx';
import { useTicketPrint, type TicketPrint } from './use-ticket-print.ts';

const ended = (): void => {
  happen({ type: 'assist', move: { kind: 'ended' } });
  happen({ type: 'panel closed' });
};

/** The number that was given, large enough to be read over the counter; how the visitor takes it along; and the whole way. */
export function GivenTicket({ ticket }: { readonly ticket: Ticket }) {
  const t = useTexts();
  const { town, language, publicUrl } = useDesk();
  const { paper, again } = useTicketPrint(ticket);
  const canPrint = paper.kind === 'printed' || paper.kind === 'failed';
  useDialogKeys((key) => {
    if (key !== assistKeys.print || !canPrint) return false;
    again();
    return true;
  });
  return (
    <Dialog wide title={t('given.title')} onClose={ended}>
      <div className={styles['given']}>
        <div>
          <TicketNumber value={ticket.ticket} className={styles['number']} />
          <p className={styles['wait']}>
            {t('plan:ahead', { count: ticket.ahead })}
            {ticket.promise && `　${waitWords(ticket.promise, waitTexts(t))}`}
          </p>
          <p>{t('given.language', { language: languageNames[ticket.language] })}</p>
        </div>
        {publicUrl !== null && (
          <figure className={styles['code']}>
            <QrCode content={qrContent(ticket, publicUrl)} label={t('given.qr')} className={styles['qr']} />
            <figcaption>{t('given.phone')}</figcaption>
          </figure>
        )}
      </div>
      <ol className={styles['way']}>
        {ticket.stops.map((stop, at) => (
          <li key={`${stop.line} ${at}`}>
            <PlanPlace
              number={at + 1}
              line={stop.line}
              counter={town.lines.find(({ letter }) => letter === stop.line)?.counters[0] ?? 0}
              rest={matterTitles(town, stop, language).join('・')}
            />
          </li>
        ))}
      </ol>
      <PaperOf ticket={ticket} paper={paper} />
      <div className={styles['foot']}>
        {canPrint && (
          <DeskKey variant="quiet" pictogram="print" shortcut={assistKeys.print} onPress={again}>
            {t('given.again')}
          </DeskKey>
        )}
        <DeskKey variant="primary" shortcut="Esc" onPress={ended}>
          {t('dialog.ready')}
        </DeskKey>
      </div>
    </Dialog>
  );
}

/** How the visitor takes the number along: on paper where there is a printer, else written down or on the phone. */
function PaperOf({ ticket, paper }: { readonly ticket: Ticket; readonly paper: TicketPrint }) {
  const t = useTexts();
  const { publicUrl } = useDesk();
  const number = { ticket: ticket.ticket };
  switch (paper.kind) {
    case 'printing':
      return <p role="status">{t('given.printing')}</p>;
    case 'printed':
      return <p role="status">{t('given.printed')}</p>;
    case 'failed':
      return (
        <p role="status" className={styles['paper']}>
          {t('given.failed', { why: printerWords(paper.state, t), ...number })}
        </p>
      );
    case 'no-printer':
      return (
        <p role="status" className={styles['paper']}>
          {t(publicUrl === null ? 'given.write' : 'given.writeOrPhone', number)}
        </p>
      );
    default:
      return assertNever(paper);
  }
}
