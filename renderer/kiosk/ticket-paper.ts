import type { TicketPaper } from '../../shared/bridge.ts';
import { lineOf, type Town } from '../../shared/domain/town.ts';
import type { Ticket } from '../../shared/domain/visit.ts';
import type { Dates } from '../i18n/dates.ts';
import { localWords } from '../i18n/local-words.ts';
import { waitWords } from '../i18n/wait-words.ts';
import { qrContent } from '../guide/qr-content.ts';
import type { Words } from './use-texts.ts';
import { waitTexts } from './wait-texts.ts';

/** What the paper is made of. */
export interface PaperSources {
  readonly town: Town;
  readonly t: Words;
  readonly dates: Dates;
  readonly publicUrl: string | null;
}

/** The ticket as it is printed, every word in the visitor's language. */
export function ticketPaper(ticket: Ticket, { town, t, dates, publicUrl }: PaperSources): TicketPaper {
  const { language } = ticket;
  const line = lineOf(town, ticket.line);
  const counter = town.counters.find((one) => one.number === line.counters[0]);
  const where = counter
    ? [t('paper.counter', { number: counter.number, floor: counter.floor }), localWords(counter.section, language)]
    : [];
  return {
    language,
    office: localWords(town.office.name, language),
    heading: t('paper.heading'),
    ticket: ticket.ticket,
    place: [localWords(line.name, language), ...where],
    ahead: t('ahead', { count: ticket.ahead }),
    wait: ticket.promise ? t('paper.wait', { wait: waitWords(ticket.promise, waitTexts(t)) }) : '',
    issued: `${dates.full(ticket.arrivedAt)} ${dates.time(ticket.arrivedAt)}`,
    notes: [t('paper.sit'), t(line.silent ? 'paper.silent' : 'paper.called'), t('paper.show')],
    qr: qrContent(ticket, publicUrl),
  };
}
