import { useDesk } from '../desk.ts';
import { PlaceBadge } from '../place-badge.tsx';
import { useTexts } from '../use-texts.ts';
import { whoCovers } from '../who-covers.ts';
import styles from './cover-list.module.css';

/** Who serves my lines while I am away, line by line; a line that nobody serves is said plainly. */
export function CoverList() {
  const t = useTexts();
  const { view, town, part, counter, language } = useDesk();
  return (
    <section className={styles['covers']}>
      <h3>{t('pause.cover')}</h3>
      <ul>
        {whoCovers(view, town, { lines: part.lines, counter }).map(({ letter, counters, waiting }) => (
          <li key={letter} className={styles['cover']} data-nobody={counters.length === 0 ? '' : undefined}>
            <b>
              {letter} {town.lines.find((line) => line.letter === letter)?.name[language]}
            </b>
            <span>{t('line.waiting', { count: waiting })}</span>
            <span className={styles['who']}>
              {counters.length === 0
                ? t('pause.nobody')
                : counters.map((number) => <PlaceBadge key={number} counter={number} words="short" />)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
