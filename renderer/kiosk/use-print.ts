import { useTranslation } from 'react-i18next';
import type { Ticket } from '../../shared/domain/visit.ts';
import { dates } from '../i18n/dates.ts';
import { useHall } from './hall.ts';
import { printTicket } from './print-ticket.ts';
import { ticketPaper } from './ticket-paper.ts';

/** Prints a ticket in the language it was taken in. */
export function usePrint(): (ticket: Ticket) => void {
  const { town, bridge, publicUrl } = useHall();
  const { i18n } = useTranslation();
  return (ticket) => {
    const t = i18n.getFixedT<['kiosk', 'guide', 'plan', 'common']>(ticket.language, [
      'kiosk',
      'guide',
      'plan',
      'common',
    ]);
    const words = dates(ticket.language, town.office.timeZone);
    void printTicket(bridge, ticketPaper(ticket, { town, t, dates: words, publicUrl }));
  };
}
