import type { Bridge, TicketPaper } from '../../shared/bridge.ts';
import { printPaper } from './print-paper.ts';
import { happen } from './store.ts';

/** Puts a ticket on paper. The number is stored already, so a failure is told and nothing is lost. */
export async function printTicket(bridge: Bridge, paper: TicketPaper): Promise<void> {
  happen({ type: 'printing' });
  happen({ type: 'paper', outcome: await printPaper(bridge, paper) });
}
