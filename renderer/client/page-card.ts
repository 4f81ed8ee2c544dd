import type { CardBridge } from '../../shared/bridge.ts';
import type { CardReader, CardReaderState } from '../../shared/card/card-reader.ts';
import type { SimulatorAct } from '../../shared/card/simulated-cards.ts';

/** A reader made of nothing, and the hand that puts cards on it. */
export interface SimulatedReader {
  readonly reader: CardReader;
  simulate(act: SimulatorAct): void;
}

/** The card reader of a page without a machine: there is none until a simulated one is plugged in. */
export interface PageCard extends CardBridge {
  plugIn(simulated: SimulatedReader): void;
  isThere(): boolean;
}

/** Made once a page. */
export function pageCard(): PageCard {
  let there: SimulatedReader | null = null;
  const listeners = new Set<(state: CardReaderState) => void>();
  const tell = (state: CardReaderState): void => listeners.forEach((listener) => listener(state));
  return {
    isThere: () => there !== null,
    plugIn(simulated) {
      there = simulated;
      simulated.reader.onState(tell);
      tell(simulated.reader.state());
    },
    state: async () => there?.reader.state() ?? 'no-reader',
    onState(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    look: async () => there?.reader.look() ?? { kind: 'reader-unavailable' },
    read: async (request) => there?.reader.read(request) ?? { kind: 'reader-unavailable' },
    cancel: async () => there?.reader.cancel(),
    async simulate(act) {
      if (!there) throw new Error('refused: no simulated card reader here');
      there.simulate(act);
    },
  };
}
