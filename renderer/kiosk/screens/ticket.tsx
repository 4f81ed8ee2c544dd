import { lineOf } from '../../../shared/domain/town.ts';
import type { Ticket } from '../../../shared/domain/visit.ts';
import { Figures } from '../../ui/figures.tsx';
import { Key } from '../../ui/key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { useHall } from '../hall.ts';
import { LineBadge } from '../place-badge.tsx';
import { NumberPanel } from '../number-panel.tsx';
import type { Paper } from '../screen.ts';
import { happen } from '../store.ts';
import { LeavingWords } from '../leaving-words.tsx';
import { TicketSteps } from '../ticket-steps.tsx';
import { usePrint } from '../use-print.ts';
import { useTexts } from '../use-texts.ts';
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
  const { t, language } = useTexts();
  const line = lineOf(town, ticket.line);
  const counter = town.counters.find((one) => one.number === line.counters[0]);
  return (
    <section className={styles['place']}>
      <h2 className={styles['small']}>
        {t('ticket.place')} <b>{line.name[language]}</b>
      </h2>
      <p className={styles['where']}>
        <span className={styles['badge']}>
          <LineBadge line={line} long />
        </span>
        {counter && (
          <span>
            {t('errands.floor', { floor: counter.floor })}
            <br />
            {counter.section[language]}
          </span>
        )}
      </p>
      <p className={styles['ahead']}>
        <Pictogram name="person" className={styles['person']} />
        <span>{t('ticket.ahead')}</span>
        <b>
          {ticket.ahead === 0 ? (
            t('ticket.nobody')
          ) : (
            <>
              <Figures>{ticket.ahead}</Figures>
              {t('ticket.ahead_unit')}
            </>
          )}
        </b>
      </p>
    </section>
  );
}
