import type { Line } from '../../../shared/domain/line.ts';
import { admissionWords } from '../admission-words.ts';
import { useDesk } from '../desk.ts';
import { PlaceBadge } from '../place-badge.tsx';
import { useTexts } from '../use-texts.ts';
import styles from './closed-lines.module.css';

/** Lines nobody can be sent to now: flat, with the reason and what to do instead. */
export function ClosedLines({ lines, ticket }: { readonly lines: readonly Line[]; readonly ticket: string }) {
  const t = useTexts();
  const { view, language } = useDesk();
  if (lines.length === 0) return null;
  return (
    <section className={styles['closed']}>
      <h3>{t('transfer.closed')}</h3>
      <ul>
        {lines.map((line) => {
          const status = view.lines.find((one) => one.letter === line.letter);
          return (
            <li key={line.letter} className={styles['line']}>
              {line.counters[0] !== undefined && <PlaceBadge counter={line.counters[0]} />}
              <b>{line.name[language]}</b>
              <span>{status && admissionWords(status.admission, t)}</span>
            </li>
          );
        })}
      </ul>
      <p>{t('trouble.lineClosed', { ticket })}</p>
    </section>
  );
}
