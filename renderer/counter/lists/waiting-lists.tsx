import { Chip } from '../../ui/chip.tsx';
import { useDesk } from '../desk.ts';
import panel from '../panel.module.css';
import { useTexts } from '../use-texts.ts';
import { AwayRow } from './away-row.tsx';
import { HelpRows } from './help-rows.tsx';
import { PreparingRow } from './preparing-row.tsx';
import styles from './waiting-lists.module.css';
import { WaitingRow } from './waiting-row.tsx';

/** Who waits in my lines, whose papers are prepared, who is away, and where help is wanted. */
export function WaitingLists() {
  const t = useTexts();
  const { part, view, dates, away } = useDesk();
  const more = part.waitingCount - part.waiting.length;
  return (
    <section className={`${panel['panel']} ${styles['lists']}`} data-old={away ? '' : undefined}>
      <h2 className={panel['title']}>
        {t('waiting.title')} {part.waitingCount}
        {t('waiting.people')}
        {away && (
          <span className={styles['old']}>
            <Chip pictogram="clock" tone="check">
              {t('away.old', { time: dates.time(view.asOf) })}
            </Chip>
          </span>
        )}
      </h2>
      <div className={styles['scroll']}>
        <ul>
          {part.waiting.map((stop) => (
            <WaitingRow key={stop.id} stop={stop} />
          ))}
        </ul>
        {more > 0 && <p>{t('waiting.more', { count: more })}</p>}
      </div>
      <div className={styles['others']}>
        {part.preparing.length > 0 && (
          <>
            <h3 className={styles['second']}>{t('papers.title')}</h3>
            <ul>
              {part.preparing.map((stop) => (
                <PreparingRow key={stop.id} stop={stop} />
              ))}
            </ul>
          </>
        )}
        {part.away.length > 0 && (
          <>
            <h3 className={styles['second']}>{t('absent.title')}</h3>
            <ul>
              {part.away.map((stop) => (
                <AwayRow key={stop.id} stop={stop} />
              ))}
            </ul>
          </>
        )}
        <HelpRows />
      </div>
    </section>
  );
}
