import { useTranslation } from 'react-i18next';
import type { Ticket } from '../../shared/domain/visit.ts';
import { ticketPaper } from '../guide/ticket-paper.ts';
import { dates } from '../i18n/dates.ts';
import { useHall } from './hall.ts';
import { planTexts } from './plan/use-plan-texts.ts';
import { printTicket } from './print-ticket.ts';
import { waitTexts } from './wait-texts.ts';

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
    const words = { t: planTexts(t), waits: waitTexts(t), dates: dates(ticket.language, town.office.timeZone) };
    void printTicket(bridge, ticketPaper(ticket, { town, publicUrl, ...words }));
  };
}
