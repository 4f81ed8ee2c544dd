import type { DeskCounter } from '../../../shared/domain/desk-view.ts';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import { wallClock } from '../../i18n/dates.ts';
import { TicketNumber } from '../../ui/ticket-number.tsx';
import { useDesk } from '../desk.ts';
import styles from './other-counters.module.css';
import panel from '../panel.module.css';
import { PlaceBadge } from '../place-badge.tsx';
import { useTexts, type Words } from '../use-texts.ts';

/** The other counters at a glance: whose number, how many wait, who is away until when. */
export function OtherCounters() {
  const t = useTexts();
  const { part, town, language } = useDesk();
  return (
    <section className={`${panel['panel']} ${styles['others']}`}>
      <h2 className={panel['title']}>{t('others.title')}</h2>
      <ul>
        {part.others.map((counter) => (
          <li key={counter.number} className={styles['counter']}>
            <PlaceBadge counter={counter.number} className={styles['badge']} />
            <span>
              {town.counters.find((one) => one.number === counter.number)?.section[language]}
              <State counter={counter} t={t} />
            </span>
            <span>
              {counter.current && <TicketNumber value={counter.current.ticket} className={styles['number']} />}
            </span>
            <span className={styles['people']} aria-label={t('others.peopleHeard', { count: counter.waiting })}>
              {t('others.people', { count: counter.waiting })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function State({ counter: { state }, t }: { readonly counter: DeskCounter; readonly t: Words }) {
  switch (state.kind) {
    case 'open':
      return state.helping.length === 0 ? null : (
        <span className={styles['state']}>{t('others.helping', { lines: state.helping.join('・') })}</span>
      );
    case 'paused':
      return (
        <span className={styles['state']}>
          {state.until === null ? t('others.paused') : t('others.pausedUntil', { until: wallClock(state.until) })}
        </span>
      );
    case 'closed':
      return <span className={styles['state']}>{t('others.closed')}</span>;
    default:
      return assertNever(state);
  }
}
