import type { Stop } from '../../../shared/domain/visit.ts';
import { Chip } from '../../ui/chip.tsx';
import { TicketNumber } from '../../ui/ticket-number.tsx';
import { useDesk } from '../desk.ts';
import { FinishReminder } from '../draft/finish-reminder.tsx';
import { errandTitle } from '../errand-title.ts';
import { minutesSince } from '../minutes-since.ts';
import { useTexts } from '../use-texts.ts';
import { VisitTags } from './visit-tags.tsx';
import styles from './visitor.module.css';

/** Who is here: the number, what they came for, how far they are, what to know before speaking to them. */
export function VisitorHead({ stop }: { readonly stop: Stop }) {
  const { town, language } = useDesk();
  const line = town.lines.find((one) => one.letter === stop.line);
  return (
    <header className={styles['head']}>
      <TicketNumber value={stop.ticket} className={styles['number']} />
      <div className={styles['what']}>
        <h1 className={styles['errand']}>
          {errandTitle(town, stop, language)}{' '}
          <span className={styles['line']}>
            {stop.line} {line?.name[language]}
          </span>
        </h1>
        <Standing stop={stop} />
        <VisitTags stop={stop} />
      </div>
    </header>
  );
}

function Standing({ stop }: { readonly stop: Stop }) {
  const t = useTexts();
  const { dates, now } = useDesk();
  return (
    <p className={styles['chips']}>
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
      <FinishReminder stop={stop} />
    </p>
  );
}
