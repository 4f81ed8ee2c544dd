import { cardReader } from '../../../shared/card/card-reader-over.ts';
import type { CardReader } from '../../../shared/card/card-reader.ts';
import type { SimulatorAct } from '../../../shared/card/simulated-cards.ts';
import { simulatedTransport } from '../../../shared/card/simulated-transport.ts';
import { machineWait as wait } from './machine-wait.ts';
import { pcscTransport, type PcscParts } from './pcsc-transport.ts';

/** A reader, and where cards are made up the hand that puts them on it. */
export interface OpenedReader {
  readonly reader: CardReader;
  readonly simulate: ((act: SimulatorAct) => void) | null;
}

/** The reader of simulated cards, or those of the system. */
export function openCardReader(
  source: 'simulated' | 'pcsc',
  { warn, onSpent }: Pick<PcscParts, 'warn' | 'onSpent'>,
): OpenedReader {
  if (source === 'simulated') {
    const transport = simulatedTransport({ wait });
    return { reader: cardReader({ transport, wait, warn }), simulate: (act) => transport.act(act) };
  }
  const transport = pcscTransport({ load: () => import('pcsc-mini'), wait, warn, onSpent });
  return { reader: cardReader({ transport, wait, warn }), simulate: null };
}
