import type { CardBridge } from '../../shared/bridge.ts';
import type { CardReader, CardReaderState } from '../../shared/card/card-reader.ts';
import type { SimulatorAct } from '../../shared/card/simulated-cards.ts';

/** A reader made of nothing. */
export interface SimulatedReader extends CardReader {
  simulate(act: SimulatorAct): void;
}

/** The card reader of a page without a machine: there is none until a simulated one is plugged in. */
export interface PageCard extends CardBridge {
  plugIn(reader: SimulatedReader): void;
  isThere(): boolean;
}

/** Made once a page. */
export function pageCard(): PageCard {
  let reader: SimulatedReader | null = null;
  const listeners = new Set<(state: CardReaderState) => void>();
  const tell = (state: CardReaderState): void => listeners.forEach((listener) => listener(state));
  return {
    isThere: () => reader !== null,
    plugIn(simulated) {
      reader = simulated;
      simulated.onState(tell);
      tell(simulated.state());
    },
    state: async () => reader?.state() ?? 'no-reader',
    onState(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    look: async () => reader?.look() ?? { kind: 'reader-unavailable' },
    read: async (request) => reader?.read(request) ?? { kind: 'reader-unavailable' },
    cancel: async () => reader?.cancel(),
    async simulate(act) {
      if (!reader) throw new Error('refused: no simulated card reader here');
      reader.simulate(act);
    },
  };
}
