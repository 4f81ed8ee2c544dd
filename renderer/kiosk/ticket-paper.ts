import type { TicketPaper } from '../../shared/bridge.ts';
import type { Language } from '../../shared/domain/language.ts';
import { lineOf, type Town } from '../../shared/domain/town.ts';
import type { Ticket, TicketStop } from '../../shared/domain/visit.ts';
import { isQuiet } from '../../shared/domain/visit-view.ts';
import type { Dates } from '../i18n/dates.ts';
import { localWords } from '../i18n/local-words.ts';
import { waitWords } from '../i18n/wait-words.ts';
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
  const [first, ...later] = ticket.stops;
  return {
    kind: 'ticket',
    language,
    office: localWords(town.office.name, language),
    heading: t('paper.heading'),
    ticket: ticket.ticket,
    place: first ? placeLines(first, { town, t, language }) : [],
    ahead: t('ahead', { count: ticket.ahead }),
    wait: ticket.promise ? t('paper.wait', { wait: waitWords(ticket.promise, waitTexts(t)) }) : '',
    then:
      later.length === 0
        ? null
        : {
            heading: t('paper.then', { ticket: ticket.ticket }),
            stops: later.map((stop, at) => `${at + 2}. ${laterLine(stop, { town, t, language })}`),
          },
    issued: `${dates.full(ticket.arrivedAt)} ${dates.time(ticket.arrivedAt)}`,
    notes: [t('paper.sit'), t(lineOf(town, ticket.line).silent ? 'paper.silent' : 'paper.called'), t('paper.show')],
    qr: qrContent(ticket, publicUrl),
  };
}

interface StopWords {
  readonly town: Town;
  readonly t: Words;
  readonly language: Language;
}

/** Where to first: what for, counter, section; of a quiet matter the counter alone. */
function placeLines(stop: TicketStop, words: StopWords): string[] {
  const { town, t, language } = words;
  if (isQuiet(town, stop)) return [counterWords(stop, words), t('plan:quiet')];
  return [localWords(lineOf(town, stop.line).name, language), counterWords(stop, words), sectionWords(stop, words)];
}

function laterLine(stop: TicketStop, words: StopWords): string {
  const counter = counterWords(stop, words);
  return isQuiet(words.town, stop) ? counter : `${counter} ${sectionWords(stop, words)}`;
}

function counterWords({ line }: TicketStop, { town, t }: StopWords): string {
  const counter = counterOf(line, town);
  return counter ? t('paper.counter', { number: counter.number, floor: counter.floor }) : '';
}

function sectionWords({ line }: TicketStop, { town, language }: StopWords): string {
  const counter = counterOf(line, town);
  return counter ? localWords(counter.section, language) : '';
}

function counterOf(line: string, town: Town) {
  const [number] = lineOf(town, line).counters;
  return town.counters.find((one) => one.number === number);
}

/** The phone page where the town publishes one, else the bare code, which staff can read. */
export function qrContent({ code }: Pick<Ticket, 'code'>, publicUrl: string | null): string {
  return publicUrl === null ? code : `${publicUrl.replace(/\/$/, '')}/t/${code}`;
}
