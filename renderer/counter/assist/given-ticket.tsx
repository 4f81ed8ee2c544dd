import type { Ticket } from '../../../shared/domain/visit.ts';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import { languageNames } from '../../i18n/language-names.ts';
import { DeskKey } from '../../ui/desk-key.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useDialogKeys } from '../../ui/use-dialog-keys.ts';
import { useDesk } from '../desk.ts';
import { printerWords } from '../printer-words.ts';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { assistKeys } from './assist-keys.ts';
import styles from './given-ticket.module.css';
import { ShownTicket } from './shown-ticket.tsx';
import { useTicketPrint, type TicketPrint } from './use-ticket-print.ts';

const close = (): void => happen({ type: 'panel closed' });

/** The ticket that was given, to be read over the counter, and how the visitor takes it along. */
export function GivenTicket({ ticket }: { readonly ticket: Ticket }) {
  const t = useTexts();
  const { paper, again } = useTicketPrint(ticket);
  const canPrint = paper.kind === 'printed' || paper.kind === 'failed';
  useDialogKeys((key) => {
    if (key !== assistKeys.print || !canPrint) return false;
    again();
    return true;
  });
  return (
    <Dialog wide title={t('given.title')} onClose={close}>
      <ShownTicket ticket={ticket} />
      <PaperOf ticket={ticket} paper={paper} />
      <div className={styles['foot']}>
        <p>{t('given.language', { language: languageNames[ticket.language] })}</p>
        {canPrint && (
          <DeskKey variant="quiet" pictogram="print" shortcut={assistKeys.print} onPress={again}>
            {t('given.again')}
          </DeskKey>
        )}
        <DeskKey variant="primary" shortcut="Esc" onPress={close}>
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
