import { lineOf } from '../../shared/domain/town.ts';
import type { Ticket } from '../../shared/domain/visit.ts';
import { Figures } from '../ui/figures.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import type { PictogramName } from '../ui/pictogram-shapes.tsx';
import { useHall } from './hall.ts';
import { LineBadge } from './place-badge.tsx';
import styles from './ticket-place.module.css';
import { useStopWords } from './use-stop-words.ts';
import { useTexts } from './use-texts.ts';
import { useWaitWords } from './use-wait-words.ts';

/** Where to first: the counter, very large; who is before, and how long it takes. */
export function TicketPlace({ ticket }: { readonly ticket: Ticket }) {
  const { town } = useHall();
  const { t } = useTexts();
  const [first] = ticket.stops;
  return (
    <section className={styles['place']}>
      <h2 className={styles['small']}>{t(ticket.stops.length > 1 ? 'ticket.first' : 'ticket.place')}</h2>
      <p className={styles['where']}>
        <span className={styles['badge']}>
          <LineBadge line={lineOf(town, ticket.line)} long />
        </span>
        {first && <Where stop={first} />}
      </p>
      <Wait ticket={ticket} />
    </section>
  );
}

function Where({ stop }: { readonly stop: Ticket['stops'][number] }) {
  const { what, place } = useStopWords()(stop);
  return (
    <span className={styles['words']}>
      <span>{place}</span>
      <b>{what}</b>
    </span>
  );
}

function Wait({ ticket }: { readonly ticket: Ticket }) {
  const { t } = useTexts();
  const wait = useWaitWords();
  const people = ticket.ahead === 0 ? t('ticket.nobody') : t('confirm.people', { count: ticket.ahead });
  return (
    <dl className={styles['facts']}>
      <Fact pictogram="person" label={t('ticket.ahead')} value={people} />
      {ticket.promise && <Fact pictogram="clock" label={t('ticket.wait')} value={wait.band(ticket.promise)} />}
    </dl>
  );
}

interface FactProps {
  readonly pictogram: PictogramName;
  readonly label: string;
  readonly value: string;
}

function Fact({ pictogram, label, value }: FactProps) {
  return (
    <div>
      <Pictogram name={pictogram} className={styles['sign']} />
      <dt>{label}</dt>
      <dd>
        <Figures>{value}</Figures>
      </dd>
    </div>
  );
}
