import { lineOf } from '../../../shared/domain/town.ts';
import type { Ticket } from '../../../shared/domain/visit.ts';
import { Figures } from '../../ui/figures.tsx';
import { Key } from '../../ui/key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { useHall } from '../hall.ts';
import { LineBadge } from '../place-badge.tsx';
import { NumberPanel } from '../number-panel.tsx';
import type { Paper } from '../paper.ts';
import { happen } from '../store.ts';
import { LeavingWords } from '../leaving-words.tsx';
import { TicketSteps } from '../ticket-steps.tsx';
import { usePrint } from '../use-print.ts';
import { useTexts } from '../use-texts.ts';
import { useWaitWords } from '../use-wait-words.ts';
import styles from './ticket.module.css';

/** Props of the ticket's screen. */
export interface TicketScreenProps {
  readonly ticket: Ticket;
  readonly paper: Paper;
}

/** The number, very large; where to; what to do now; and off it goes by itself. */
export function TicketScreen({ ticket, paper }: TicketScreenProps) {
  const { t } = useTexts();
  const print = usePrint();
  const canPrintAgain = paper.kind === 'printed' || paper.kind === 'failed';
  return (
    <main className={styles['ticket']}>
      <section className={styles['look']}>
        <NumberPanel ticket={ticket} paper={paper} />
      </section>
      <section className={styles['touch']}>
        <Place ticket={ticket} />
        <TicketSteps ticket={ticket} paper={paper} />
        <div className={canPrintAgain ? styles['keys'] : styles['key']}>
          {canPrintAgain && (
            <Key variant="quiet" center className={styles['again']} onPress={() => print(ticket)}>
              <Pictogram name="print" className={styles['printer']} />
              <span>{t('ticket.again')}</span>
            </Key>
          )}
          <Key variant="primary" className={styles['done']} onPress={() => happen({ type: 'finished' })}>
            {t('ticket.done')}
          </Key>
        </div>
        <LeavingWords />
      </section>
    </main>
  );
}

function Place({ ticket }: { readonly ticket: Ticket }) {
  const { town } = useHall();
  const { t, say } = useTexts();
  const wait = useWaitWords();
  const line = lineOf(town, ticket.line);
  const counter = town.counters.find((one) => one.number === line.counters[0]);
  return (
    <section className={styles['place']}>
      <h2 className={styles['small']}>
        {t('ticket.place')} <b>{say(line.name)}</b>
      </h2>
      <p className={styles['where']}>
        <span className={styles['badge']}>
          <LineBadge line={line} long />
        </span>
        {counter && (
          <span>
            {t('floor', { floor: counter.floor })}
            <br />
            {say(counter.section)}
          </span>
        )}
      </p>
      <dl className={styles['facts']}>
        <div>
          <Pictogram name="person" className={styles['sign']} />
          <dt>{t('ticket.ahead')}</dt>
          <dd>
            {ticket.ahead === 0 ? (
              t('ticket.nobody')
            ) : (
              <Figures>{t('confirm.people', { count: ticket.ahead })}</Figures>
            )}
          </dd>
        </div>
        {ticket.promise && (
          <div>
            <Pictogram name="clock" className={styles['sign']} />
            <dt>{t('ticket.wait')}</dt>
            <dd>{wait.band(ticket.promise)}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
