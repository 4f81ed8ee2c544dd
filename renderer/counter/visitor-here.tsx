import type { Stop } from '../../shared/domain/visit.ts';
import { Chip } from '../ui/chip.tsx';
import { Message } from '../ui/message.tsx';
import { TicketNumber } from '../ui/ticket-number.tsx';
import { useDesk } from './desk.ts';
import { errandTitle } from './errand-title.ts';
import { minutesSince } from './minutes-since.ts';
import { NotePanel } from './note-panel.tsx';
import { useTexts } from './use-texts.ts';
import { VisitorActs } from './visitor-acts.tsx';
import { VisitorFacts } from './visitor-facts.tsx';
import styles from './visitor.module.css';

/** The visitor who is called to this counter or sits at it. */
export function VisitorHere({ stop }: { readonly stop: Stop }) {
  const t = useTexts();
  const { town, language, part, away } = useDesk();
  return (
    <section className={styles['visitor']} aria-live="polite">
      <header className={styles['head']}>
        <TicketNumber value={stop.ticket} className={styles['number']} />
        <div>
          <h1 className={styles['errand']}>{errandTitle(town, stop, language)}</h1>
          <p className={styles['chips']}>
            <Standing stop={stop} />
          </p>
        </div>
      </header>
      {!away && <VisitorActs stop={stop} />}
      <NotePanel />
      {part.offerAbsent && (
        <Message pictogram="absent" title={t('visitor.offerAbsent', { count: stop.recalls + 1 })}>
          {t('visitor.offerAbsentRest')}
        </Message>
      )}
      <VisitorFacts stop={stop} />
    </section>
  );
}

function Standing({ stop }: { readonly stop: Stop }) {
  const t = useTexts();
  const { dates, now } = useDesk();
  const until = stop.servingAt ?? stop.calledAt ?? now;
  return (
    <>
      {stop.language !== 'ja' && (
        <Chip pictogram="globe" tone="check">
          {t(`waiting.language.${stop.language}`)}
        </Chip>
      )}
      <Chip pictogram="clock">{t('visitor.waited', { minutes: minutesSince(stop.arrivedAt, until) })}</Chip>
      {stop.state === 'serving' && stop.servingAt !== null ? (
        <Chip pictogram="person" tone="good">
          {t('visitor.serving', { minutes: minutesSince(stop.servingAt, now) })}
        </Chip>
      ) : (
        stop.calledAt !== null && (
          <Chip pictogram="bell" tone="good">
            {t('visitor.called', { time: dates.time(stop.calledAt) })}
          </Chip>
        )
      )}
      {stop.recalls > 0 && stop.state === 'called' && (
        <Chip pictogram="bell">{t('visitor.recalled', { count: stop.recalls + 1 })}</Chip>
      )}
    </>
  );
}
