import { lineOf } from '../../shared/domain/town.ts';
import type { Ticket, TicketStop } from '../../shared/domain/visit.ts';
import { Figures } from '../ui/figures.tsx';
import { useHall } from './hall.ts';
import { LineBadge } from './place-badge.tsx';
import styles from './ticket-way.module.css';
import { useStopWords } from './use-stop-words.ts';
import { useTexts } from './use-texts.ts';

/** The rest of the way in its order: the same number is called there, too. Nothing where one counter is all. */
export function TicketWay({ ticket: { stops, ticket } }: { readonly ticket: Ticket }) {
  const { t } = useTexts();
  const [, ...later] = stops;
  if (later.length === 0) return null;
  return (
    <section className={styles['way']}>
      <h2 className={styles['heading']}>{t('ticket.then', { ticket })}</h2>
      <ol className={styles['stops']} start={2}>
        {later.map((stop, at) => (
          <LaterStop key={`${stop.line} ${at}`} stop={stop} order={at + 2} />
        ))}
      </ol>
    </section>
  );
}

/** What is done there; where that does not fit, the name of the line. */
function LaterStop({ stop, order }: { readonly stop: TicketStop; readonly order: number }) {
  const { town } = useHall();
  const { what, line } = useStopWords()(stop);
  return (
    <li className={styles['stop']}>
      <Figures className={styles['order']}>{order}</Figures>
      <span className={styles['badge']}>
        <LineBadge line={lineOf(town, stop.line)} />
      </span>
      <span className={styles['what']}>{what}</span>
      <span className={styles['line']}>{line}</span>
    </li>
  );
}
