import type { Bridge, Printable, PrintOutcome } from '../../shared/bridge.ts';
import { happen } from './store.ts';

/** Puts a paper on the printer; a printer that breaks the line is away. */
export async function printPaper(bridge: Bridge, paper: Printable): Promise<PrintOutcome> {
  const outcome = await bridge.print(paper).catch((): PrintOutcome => ({ kind: 'failed', state: 'away' }));
  if (outcome.kind === 'failed') happen({ type: 'printer changed', state: outcome.state });
  return outcome;
}
