import { useTranslation } from 'react-i18next';
import type { IssuedTicket } from '../../shared/domain/rooms/hold.ts';
import type { Ticket } from '../../shared/domain/visit.ts';
import { ticketPaper } from '../guide/ticket-paper.ts';
import { dates } from '../i18n/dates.ts';
import { localWords } from '../i18n/local-words.ts';
import { useHall } from './hall.ts';
import { planTexts } from './plan/use-plan-texts.ts';
import { printTicket } from './print-ticket.ts';
import { heldLines } from './rooms/held-lines.ts';
import { roomTexts } from './rooms/room-texts.ts';
import { waitTexts } from './wait-texts.ts';

/** Prints a ticket in the language it was taken in, with the room that is held with it. */
export function usePrint(): (ticket: Ticket & Partial<IssuedTicket>) => void {
  const { town, rooms, bridge, publicUrl } = useHall();
  const { i18n } = useTranslation();
  return (ticket) => {
    const { language, arrivedAt, held } = ticket;
    const t = i18n.getFixedT<['kiosk', 'guide', 'plan', 'common']>(language, ['kiosk', 'guide', 'plan', 'common']);
    const days = dates(language, town.office.timeZone);
    const say = (text: Parameters<typeof localWords>[0]) => localWords(text, language);
    const words = { t: planTexts(t), waits: waitTexts(t), dates: days };
    const room = held ? heldLines(held, arrivedAt, { rooms, dates: days, say, t: roomTexts(t) }) : [];
    void printTicket(bridge, ticketPaper(ticket, { town, publicUrl, ...words, room }));
  };
}
