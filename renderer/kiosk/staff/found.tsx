import { useEffect, useEffectEvent } from 'react';
import type { FoundTicket } from '../../../shared/domain/found-ticket.ts';
import { Figures } from '../../ui/figures.tsx';
import { Key } from '../../ui/key.tsx';
import { Message } from '../../ui/message.tsx';
import { TicketNumber } from '../../ui/ticket-number.tsx';
import { useHall } from '../hall.ts';
import { findTickets } from '../staff-acts.ts';
import { spans, type Found as FoundTickets, type TicketSearch } from '../staff-page.ts';
import { Stage } from '../stage.tsx';
import { happen, useKiosk } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './found.module.css';
import { timesOf } from './times-of.ts';

/** Props of the list of found tickets. */
export interface FoundProps {
  readonly search: TicketSearch;
  readonly found: FoundTickets;
}

/** Tickets that may be the lost one, the newest first. */
export function Found({ search, found }: FoundProps) {
  const { town, connection, lobby } = useHall();
  const { t, say } = useTexts();
  const asking = found.kind === 'asking';
  // The instant of asking counts, not every later one.
  const ask = useEffectEvent((wanted: TicketSearch) =>
    findTickets(connection, wanted, timesOf(wanted.span, lobby.asOf, town.office.timeZone)),
  );
  useEffect(() => {
    if (asking) void ask(search);
  }, [asking, search]);
  const line = town.lines.find((one) => one.letter === search.line);
  return (
    <Stage
      title={search.number ?? (line ? say(line.name) : t('staff.anyLine'))}
      lead={t(asking ? 'staff.asking' : 'staff.ticketsLead')}
      picture="ticket"
    >
      {search.number === null && <Spans search={search} />}
      {found.kind === 'lost' && <Message pictogram="question" title={t('staff.lost')} tone="stop" urgent />}
      {found.kind === 'tickets' && <Tickets tickets={found.tickets} first={found.first} />}
    </Stage>
  );
}

function Spans({ search }: { readonly search: TicketSearch }) {
  const { t } = useTexts();
  return (
    <div className={styles['spans']}>
      {spans.map((span) => (
        <Key
          key={span}
          variant={span === search.span ? 'bar-on' : 'bar'}
          current={span === search.span}
          className={styles['span']}
          onPress={() => happen({ type: 'tickets asked', search: { ...search, span } })}
        >
          {t(`staff.spans.${span ?? 'day'}`)}
        </Key>
      ))}
    </div>
  );
}

function Tickets({ tickets, first }: { readonly tickets: readonly FoundTicket[]; readonly first: number }) {
  const { panel } = useHall();
  const { t } = useTexts();
  const lowered = useKiosk((state) => state.lowered);
  const places = panel === 'landscape-21' ? 3 : lowered ? 3 : 6;
  if (tickets.length === 0) {
    return (
      <Message pictogram="question" title={t('staff.nothing')} urgent>
        {t('staff.nothingRest')}
      </Message>
    );
  }
  return (
    <>
      <div className={styles['tickets']}>
        {tickets.slice(first, first + places).map((ticket) => (
          <Row key={ticket.visitId} ticket={ticket} />
        ))}
      </div>
      <div className={styles['pages']}>
        {first > 0 && <PageKey words={t('staff.newer')} first={Math.max(0, first - places)} />}
        {first + places < tickets.length && <PageKey words={t('staff.older')} first={first + places} />}
      </div>
    </>
  );
}

function Row({ ticket }: { readonly ticket: FoundTicket }) {
  const { dates } = useHall();
  const { t } = useTexts();
  return (
    <Key variant="quiet" className={styles['ticket']} onPress={() => happen({ type: 'ticket chosen', ticket })}>
      <TicketNumber value={ticket.ticket} className={styles['number']} />
      <Figures className={styles['time']}>{dates.time(ticket.arrivedAt)}</Figures>
      <span className={styles['state']}>{t(`staff.states.${ticket.state}`)}</span>
    </Key>
  );
}

function PageKey({ words, first }: { readonly words: string; readonly first: number }) {
  return (
    <Key variant="quiet" center className={styles['page']} onPress={() => happen({ type: 'list turned', first })}>
      {words}
    </Key>
  );
}
