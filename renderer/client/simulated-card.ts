import { cardReader } from '../../shared/card/card-reader-over.ts';
import { simulatedTransport } from '../../shared/card/simulated-transport.ts';
import type { Wait } from '../../shared/card/wait.ts';
import type { SimulatedReader } from './page-card.ts';

/** A reader in the page itself, on which made-up cards are put. */
export function simulatedCard(): SimulatedReader {
  const transport = simulatedTransport({ wait: pageWait });
  return { reader: cardReader({ transport, wait: pageWait }), simulate: (act) => transport.act(act) };
}

/** Waits on the page's clock. */
const pageWait: Wait = (ms, signal) =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
