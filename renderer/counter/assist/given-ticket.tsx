import type { Ticket } from '../../../shared/domain/visit.ts';
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
import { useTexts } from '../use-texts.ts';
import { waitTexts } from '../wait-texts.ts';
import styles from './given-ticket.module.css';
import { PlanPlace } from './plan-place.tsx';

const ended = (): void => {
  happen({ type: 'assist', move: { kind: 'ended' } });
  happen({ type: 'panel closed' });
};

/** The number that was given, large enough to be read over the counter; how the visitor takes it along; and the whole way. */
export function GivenTicket({ ticket }: { readonly ticket: Ticket }) {
  const t = useTexts();
  const { town, language, publicUrl } = useDesk();
  return (
    <Dialog wide title={t('given.title')} onClose={ended}>
      <div className={styles['given']}>
        <div>
          <TicketNumber value={ticket.ticket} className={styles['number']} />
          <p className={styles['wait']}>
            {t('given.ahead', { count: ticket.ahead })}
            {ticket.promise && ` ${waitWords(ticket.promise, waitTexts(t))}`}
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
      <PaperOf ticket={ticket} />
      <div className={styles['foot']}>
        <DeskKey variant="primary" shortcut="Esc" onPress={ended}>
          {t('dialog.ready')}
        </DeskKey>
      </div>
    </Dialog>
  );
}

/** This machine has no printer for tickets: what to do instead. */
function PaperOf({ ticket }: { readonly ticket: Ticket }) {
  const t = useTexts();
  const { publicUrl } = useDesk();
  return (
    <p className={styles['paper']}>
      {t(publicUrl === null ? 'given.write' : 'given.writeOrPhone', { ticket: ticket.ticket })}
    </p>
  );
}
