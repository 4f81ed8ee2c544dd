import type { TicketPaper } from '../../shared/bridge.ts';
import type { Language } from '../../shared/domain/language.ts';
import { localWords } from '../i18n/local-words.ts';
import type { Town } from '../../shared/domain/town.ts';
import type { Dates } from '../i18n/dates.ts';
import type { Words } from './use-texts.ts';

/** What it is made of; the words are in the language of the screen. */
interface TestPaperSources {
  readonly town: Town;
  readonly language: Language;
  readonly t: Words;
  readonly dates: Dates;
}

/** A paper to try the printer with: as long as a ticket, and nobody can take it for one. */
export function testPaper(now: number, { town, language, t, dates }: TestPaperSources): TicketPaper {
  return {
    kind: 'ticket',
    language,
    office: localWords(town.office.name, language),
    heading: t('staff.test_heading'),
    ticket: '----',
    place: [],
    ahead: t('staff.test_note'),
    wait: '',
    then: null,
    issued: `${dates.full(now)} ${dates.time(now)}`,
    notes: [],
    qr: '----',
  };
}
