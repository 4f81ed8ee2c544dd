import { useHall } from './hall.ts';
import { useKiosk } from './store.ts';
import { takeTicket } from './take-ticket.ts';
import { usePrint } from './use-print.ts';

/** Takes a ticket for an errand in the visitor's language; `requestId` is that of an earlier try, if there was one. */
export function useTake(): (errand: string, requestId: string | null) => Promise<void> {
  const { connection } = useHall();
  const print = usePrint();
  return (errand, requestId) =>
    takeTicket(connection, { errand, language: useKiosk.getState().language, requestId }, print);
}
