import { useEffect, useEffectEvent, useState } from 'react';
import type { PrintOutcome } from '../../../shared/bridge.ts';
import type { Ticket } from '../../../shared/domain/visit.ts';
import { ticketPaper } from '../../guide/ticket-paper.ts';
import { dates } from '../../i18n/dates.ts';
import { useDesk } from '../desk.ts';
import { planTexts } from '../plan-texts.ts';
import { waitTexts } from '../wait-texts.ts';
import { useTextsIn } from './use-texts-in.ts';

/** What became of the paper; the number is valid whatever this says. */
export type TicketPrint = { readonly kind: 'printing' } | PrintOutcome;

/** Prints a ticket as soon as it is shown, in the visitor's language, where this machine has a printer; `again` prints it once more. */
export function useTicketPrint(ticket: Ticket): { readonly paper: TicketPrint; readonly again: () => void } {
  const { town, bridge, publicUrl } = useDesk();
  const t = useTextsIn(ticket.language);
  const [paper, setPaper] = useState<TicketPrint>({ kind: 'printing' });
  const print = useEffectEvent(async (): Promise<PrintOutcome> => {
    const words = { t: planTexts(t), waits: waitTexts(t), dates: dates(ticket.language, town.office.timeZone) };
    const made = ticketPaper(ticket, { town, publicUrl, ...words });
    return bridge.print(made).catch((): PrintOutcome => ({ kind: 'failed', state: 'away' }));
  });
  const [times, setTimes] = useState(1);
  useEffect(() => {
    let shown = true;
    void print().then((outcome) => shown && setPaper(outcome));
    return () => {
      shown = false;
    };
  }, [times]);
  return {
    paper,
    again: () => {
      setPaper({ kind: 'printing' });
      setTimes(times + 1);
    },
  };
}
