import type { Bridge, TicketPaper } from '../../shared/bridge.ts';
import { happen } from './store.ts';

/** Puts a ticket on paper. The number is stored already, so a failure is told and nothing is lost. */
export async function printTicket(bridge: Bridge, paper: TicketPaper): Promise<void> {
  happen({ type: 'printing' });
  try {
    const outcome = await bridge.printTicket(paper);
    happen({ type: 'paper', outcome });
    if (outcome.kind === 'failed') happen({ type: 'printer changed', state: outcome.state });
  } catch {
    happen({ type: 'paper', outcome: { kind: 'failed', state: 'away' } });
    happen({ type: 'printer changed', state: 'away' });
  }
}
