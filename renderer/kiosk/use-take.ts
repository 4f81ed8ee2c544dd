import { useHall } from './hall.ts';
import { useKiosk } from './store.ts';
import { takeTicket, type TicketWish } from './take-ticket.ts';
import { usePrint } from './use-print.ts';

/** Takes a ticket in the visitor's language, with the forms drafted for it. */
export function useTake(): (wish: Omit<TicketWish, 'language'>) => Promise<void> {
  const { connection } = useHall();
  const print = usePrint();
  return (wish) => takeTicket(connection, { ...wish, language: useKiosk.getState().language }, print);
}
