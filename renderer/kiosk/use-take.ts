import { useHall } from './hall.ts';
import { useKiosk } from './store.ts';
import { takeTicket, type TicketWish } from './take-ticket.ts';
import { usePrint } from './use-print.ts';

/** Takes a ticket for a way (errands at each stop) in the visitor's language; `requestId` is that of an earlier try, if there was one. */
export function useTake(): (stops: TicketWish['stops'], requestId: string | null) => Promise<void> {
  const { connection } = useHall();
  const print = usePrint();
  return (stops, requestId) =>
    takeTicket(connection, { stops, language: useKiosk.getState().language, requestId }, print);
}
