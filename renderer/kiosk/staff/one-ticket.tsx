import type { FoundTicket } from '../../../shared/domain/found-ticket.ts';
import { errandOf, lineOf } from '../../../shared/domain/town.ts';
import { Figures } from '../../ui/figures.tsx';
import { Key } from '../../ui/key.tsx';
import { TicketNumber } from '../../ui/ticket-number.tsx';
import { Facts } from '../facts.tsx';
import { useHall } from '../hall.ts';
import { cancelVisit, reissue } from '../staff-acts.ts';
import type { TicketAct } from '../staff-page.ts';
import { Stage } from '../stage.tsx';
import { happen } from '../store.ts';
import { usePrint } from '../use-print.ts';
import { useTexts } from '../use-texts.ts';
import { ActWords } from './act-words.tsx';
import styles from './staff-keys.module.css';

/** Props of one found ticket. */
export interface OneTicketProps {
  readonly ticket: FoundTicket;
  readonly act: TicketAct;
}

/** One ticket: is it the lost one? Then it is printed again, or given up. */
export function OneTicket({ ticket, act }: OneTicketProps) {
  const { t } = useTexts();
  return (
    <Stage title={<TicketNumber value={ticket.ticket} />} look={<TicketFacts ticket={ticket} act={act} />}>
      <ActWords ticket={ticket.ticket} act={act} />
      {act.kind === 'sure' ? (
        <Sure visit={ticket.visitId} />
      ) : (
        <TicketKeys ticket={ticket} act={act} again={t('staff.reissue')} />
      )}
    </Stage>
  );
}

function TicketFacts({ ticket, act }: OneTicketProps) {
  const { town, dates } = useHall();
  const { t, say } = useTexts();
  const line = lineOf(town, ticket.line);
  const facts = [
    { label: t('staff.line'), value: say(line.name) },
    { label: t('staff.taken'), value: <Figures>{dates.time(ticket.arrivedAt)}</Figures> },
    { label: t('staff.state'), value: t(`staff.states.${act.kind === 'cancelled' ? 'cancelled' : ticket.state}`) },
  ];
  const errand = line.silent ? undefined : errandOf(town, ticket.errand);
  return <Facts facts={errand ? [...facts, { label: t('staff.errand'), value: say(errand.title) }] : facts} />;
}

const OPEN = ['planned', 'waiting', 'called', 'serving', 'held', 'absent'];

function TicketKeys({ ticket, act, again }: OneTicketProps & { readonly again: string }) {
  const { connection } = useHall();
  const { t } = useTexts();
  const print = usePrint();
  const busy = act.kind === 'busy' || (act.kind === 'reissued' && act.paper.kind === 'printing');
  const open = act.kind !== 'cancelled' && OPEN.includes(ticket.state);
  if (!open) return null;
  return (
    <>
      <div className={styles['foot']}>
        <Key
          variant="primary"
          className={styles['main']}
          busy={busy ? t('common:busy') : null}
          onPress={() => void reissue(connection, ticket.visitId, print)}
        >
          {again}
        </Key>
      </div>
      {!busy && (
        <Key
          variant="quiet"
          center
          className={styles['key']}
          onPress={() => happen({ type: 'ticket act', act: { kind: 'sure' } })}
        >
          {t('staff.cancel')}
        </Key>
      )}
    </>
  );
}

function Sure({ visit }: { readonly visit: string }) {
  const { connection } = useHall();
  const { t } = useTexts();
  return (
    <>
      <div className={styles['foot']}>
        <Key variant="primary" className={styles['main']} onPress={() => void cancelVisit(connection, visit)}>
          {t('staff.yes')}
        </Key>
      </div>
      <Key
        variant="quiet"
        center
        className={styles['key']}
        onPress={() => happen({ type: 'ticket act', act: { kind: 'none' } })}
      >
        {t('staff.no')}
      </Key>
    </>
  );
}
