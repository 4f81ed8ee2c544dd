import type { TicketPaper } from '../../shared/bridge.ts';
import type { Language } from '../../shared/domain/language.ts';
import { lineOf, type Town } from '../../shared/domain/town.ts';
import type { Ticket, TicketStop } from '../../shared/domain/visit.ts';
import { isQuiet } from '../../shared/domain/visit-view.ts';
import type { Dates } from '../i18n/dates.ts';
import { localWords } from '../i18n/local-words.ts';
import { waitWords, type WaitTexts } from '../i18n/wait-words.ts';
import type { PlanTexts } from './plan-texts.ts';
import { qrContent } from './qr-content.ts';

/** What a ticket's paper is made of; the words are in the visitor's language. */
export interface PaperSources {
  readonly town: Town;
  readonly t: PlanTexts;
  readonly waits: WaitTexts;
  readonly dates: Dates;
  readonly publicUrl: string | null;
  /** The room that is held with it, in lines. */
  readonly room?: readonly string[];
}

/** The ticket as it is printed, every word in the visitor's language. */
export function ticketPaper(
  ticket: Ticket,
  { town, t, waits, dates, publicUrl, room = [] }: PaperSources,
): TicketPaper {
  const { language } = ticket;
  const [first, ...later] = ticket.stops;
  return {
    kind: 'ticket',
    language,
    office: localWords(town.office.name, language),
    heading: t('plan:ticket.heading'),
    ticket: ticket.ticket,
    place: first ? placeLines(first, { town, t, language }) : [],
    ahead: t('plan:ahead', { count: ticket.ahead }),
    wait: ticket.promise ? t('plan:ticket.wait', { wait: waitWords(ticket.promise, waits) }) : '',
    then:
      later.length === 0
        ? null
        : {
            heading: t('plan:ticket.then', { ticket: ticket.ticket }),
            stops: later.map((stop, at) => `${at + 2}. ${laterLine(stop, { town, t, language })}`),
          },
    issued: `${dates.full(ticket.arrivedAt)} ${dates.time(ticket.arrivedAt)}`,
    notes: [
      ...room,
      t('plan:ticket.sit'),
      t(lineOf(town, ticket.line).silent ? 'plan:ticket.silent' : 'plan:ticket.called'),
      t('plan:ticket.show'),
    ],
    qr: qrContent(ticket, publicUrl),
  };
}

interface StopWords {
  readonly town: Town;
  readonly t: PlanTexts;
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
  return counter ? t('plan:paper.counter', { number: counter.number, floor: counter.floor }) : '';
}

function sectionWords({ line }: TicketStop, { town, language }: StopWords): string {
  const counter = counterOf(line, town);
  return counter ? localWords(counter.section, language) : '';
}

function counterOf(line: string, town: Town) {
  const [number] = lineOf(town, line).counters;
  return town.counters.find((one) => one.number === number);
}
