import { isQuiet } from '../../../shared/domain/visit-view.ts';
import type { Ticket, TicketStop } from '../../../shared/domain/visit.ts';
import { lineOf } from '../../../shared/domain/town.ts';
import { QrCode } from '../../guide/qr-code.tsx';
import { qrContent } from '../../guide/qr-content.ts';
import { domLanguage } from '../../i18n/dom-language.ts';
import { waitWords } from '../../i18n/wait-words.ts';
import { Figures } from '../../ui/figures.tsx';
import { TicketNumber } from '../../ui/ticket-number.tsx';
import { useDesk } from '../desk.ts';
import { matterTitles } from '../errand-title.ts';
import { PlaceBadge } from '../place-badge.tsx';
import { waitTexts } from '../wait-texts.ts';
import styles from './given-ticket.module.css';
import { useTextsIn } from './use-texts-in.ts';

/** What the visitor sees of their ticket on the turned screen, in their language; of a quiet matter the counter alone. */
export function ShownTicket({ ticket }: { readonly ticket: Ticket }) {
  const t = useTextsIn(ticket.language);
  const { publicUrl } = useDesk();
  return (
    <section
      lang={domLanguage(ticket.language)}
      className={styles['shown']}
      data-easy={ticket.language === 'ja-x-easy' ? '' : undefined}
      aria-label={t('plan:ticket.heading')}
    >
      <div className={styles['given']}>
        <div>
          <TicketNumber value={ticket.ticket} className={styles['number']} />
          <p className={styles['wait']}>
            {t('plan:ahead', { count: ticket.ahead })}
            {ticket.promise && `　${waitWords(ticket.promise, waitTexts(t))}`}
          </p>
        </div>
        {publicUrl !== null && (
          <figure className={styles['code']}>
            <QrCode content={qrContent(ticket, publicUrl)} label={t('guide:shown.qr')} className={styles['qr']} />
            <figcaption>{t('guide:shown.phone')}</figcaption>
          </figure>
        )}
      </div>
      <ol className={styles['way']} data-many={ticket.stops.length > 4 ? '' : undefined}>
        {ticket.stops.map((stop, at) => (
          <li key={`${stop.line} ${at}`}>
            {ticket.stops.length > 1 && <Figures>{at + 1}</Figures>}
            <StopPlace stop={stop} ticket={ticket} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface StopPlaceProps {
  readonly stop: TicketStop;
  readonly ticket: Ticket;
}

function StopPlace({ stop, ticket: { language } }: StopPlaceProps) {
  const t = useTextsIn(language);
  const { town } = useDesk();
  const [number] = lineOf(town, stop.line).counters;
  const counter = town.counters.find((one) => one.number === number);
  if (!counter) return null;
  const quiet = isQuiet(town, stop);
  return (
    <>
      <PlaceBadge counter={counter.number} className={styles['badge']} />
      <span>
        <b>{t('plan:paper.counter', { number: counter.number, floor: counter.floor })}</b>
        <small>{quiet ? t('plan:quiet') : matterTitles(town, stop, language).join('・')}</small>
      </span>
    </>
  );
}
