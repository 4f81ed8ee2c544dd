import { Condensed } from '../ui/condensed.tsx';
import { Figures } from '../ui/figures.tsx';
import { useHall } from './hall.ts';
import { statusOf } from './line-status.ts';
import { LineBadge } from './place-badge.tsx';
import { useTexts } from './use-texts.ts';
import { useWaitWords } from './use-wait-words.ts';
import styles from './waiting-board.module.css';

/** Who waits where, now. Information: flat, nothing to touch. */
export function WaitingBoard() {
  const { town, lobby, dates } = useHall();
  const { t, say } = useTexts();
  const words = useWaitWords();
  return (
    <section className={styles['board']} aria-label={t('board.title')}>
      <header className={styles['head']}>
        <h2>{t('board.title')}</h2>
        <span>{t('common:asOf', { time: dates.time(lobby.asOf) })}</span>
      </header>
      <ul className={styles['lines']}>
        {town.lines.map((line) => {
          const { waiting, admission, wait } = statusOf(lobby, line.letter);
          return (
            <li key={line.letter}>
              <LineBadge line={line} />
              <Condensed className={styles['name']}>{say(line.short)}</Condensed>
              {admission.kind === 'open' || waiting > 0 ? (
                <>
                  <span className={styles['people']}>
                    <Figures>{waiting}</Figures> {t('board.people')}
                  </span>
                  <b className={styles['wait']}>{admission.kind === 'open' && words.short(wait.band)}</b>
                </>
              ) : (
                <span className={styles['closed']}>{t('board.closed')}</span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
