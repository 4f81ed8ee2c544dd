import type { TicketPaper } from '../../shared/bridge.ts';
import type { Language } from '../../shared/domain/language.ts';
import { localWords } from '../i18n/local-words.ts';
import type { PaperSources } from './ticket-paper.ts';

/** A paper to try the printer with: as long as a ticket, and nobody can take it for one. */
export function testPaper(
  now: number,
  { town, language, t, dates }: Omit<PaperSources, 'publicUrl'> & { readonly language: Language },
): TicketPaper {
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
