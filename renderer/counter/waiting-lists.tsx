import { Chip } from '../ui/chip.tsx';
import { useDesk } from './desk.ts';
import { AbsentRow } from './absent-row.tsx';
import panel from './panel.module.css';
import { useTexts } from './use-texts.ts';
import styles from './waiting-lists.module.css';
import { WaitingRow } from './waiting-row.tsx';

/** Who waits in my lines, and who did not come when called. */
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
        {part.absent.length > 0 && (
          <>
            <h3 className={styles['second']}>{t('absent.title')}</h3>
            <ul>
              {part.absent.map((stop) => (
                <AbsentRow key={stop.id} stop={stop} />
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
