import type { IssuedTicket } from '../../../shared/domain/rooms/hold.ts';
import { Key } from '../../ui/key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { useFit } from '../../ui/use-fit.ts';
import { NumberPanel } from '../number-panel.tsx';
import type { Paper } from '../paper.ts';
import { happen } from '../store.ts';
import { LeavingWords } from '../leaving-words.tsx';
import { TicketForms } from '../ticket-forms.tsx';
import { TicketPlace } from '../ticket-place.tsx';
import { TicketRoom } from '../ticket-room.tsx';
import { TicketSteps } from '../ticket-steps.tsx';
import { TicketWay } from '../ticket-way.tsx';
import { usePrint } from '../use-print.ts';
import { useTexts } from '../use-texts.ts';
import styles from './ticket.module.css';

/** Props of the ticket's screen. */
export interface TicketScreenProps {
  readonly ticket: IssuedTicket;
  readonly paper: Paper;
  /** So many forms went to the counter with it. */
  readonly drafted: number;
}

/** What the screen gives up step by step where it does not fit; the style sheets of its parts say what. */
const STEPS = 5;

/** The number, very large; where to first and then; what to do now; and off it goes by itself. */
export function TicketScreen({ ticket, paper, drafted }: TicketScreenProps) {
  const { t } = useTexts();
  const print = usePrint();
  const box = useFit<HTMLElement>(STEPS);
  const canPrintAgain = paper.kind === 'printed' || paper.kind === 'failed';
  return (
    <main className={styles['ticket']}>
      <section className={styles['look']}>
        <NumberPanel ticket={ticket} paper={paper} />
      </section>
      <section ref={box} className={styles['touch']}>
        <TicketPlace ticket={ticket} />
        <TicketWay ticket={ticket} />
        {ticket.held && <TicketRoom held={ticket.held} at={ticket.arrivedAt} drafted={drafted} />}
        <TicketSteps ticket={ticket} paper={paper} />
        <TicketForms drafted={drafted} />
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
