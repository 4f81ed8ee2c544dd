import { assertNever } from '../lib/assert-never.ts';
import { TransportError, type ApduChannel, type CardReaderState, type CardTransport } from './card-reader.ts';
import type { SimulatedCard, SimulatorAct } from './simulated-cards.ts';
import { SimulatedChip, type ChipReaction, type ChipTraits } from './simulated-chip.ts';
import { simulatedPeople } from './simulated-people.ts';
import type { Wait } from './wait.ts';

/** A reader without a machine: made-up cards are put on it and taken away. */
export interface SimulatedTransport extends CardTransport {
  act(act: SimulatorAct): void;
}

/** What the simulated reader needs. */
export interface SimulatedTransportParts {
  readonly wait: Wait;
  /** The cards, by their name; the made-up people's unless said. */
  readonly cards?: Readonly<Partial<Record<SimulatedCard, ChipTraits>>>;
}

/** A simulated reader. Each card keeps the tries it has left as long as the reader lives. */
export const simulatedTransport = (parts: SimulatedTransportParts): SimulatedTransport => new Reader(parts);

/** One time a card lies on the reader. */
interface Stay {
  readonly chip: SimulatedChip;
  /** Aborted when the card is taken away. */
  readonly taken: AbortController;
  open: boolean;
}

class Reader implements SimulatedTransport {
  readonly #wait: Wait;
  readonly #cards: Readonly<Partial<Record<SimulatedCard, ChipTraits>>>;
  readonly #chips = new Map<SimulatedCard, SimulatedChip>();
  #stay: Stay | null = null;
  #onState: (state: CardReaderState) => void = () => undefined;

  constructor({ wait, cards = simulatedPeople }: SimulatedTransportParts) {
    this.#wait = wait;
    this.#cards = cards;
  }

  act(act: SimulatorAct): void {
    switch (act.kind) {
      case 'hold':
        this.#take();
        this.#stay = { chip: this.#chip(act.card), taken: new AbortController(), open: false };
        return this.#onState('present');
      case 'remove':
        return this.#take();
      default:
        return assertNever(act);
    }
  }

  start(onState: (state: CardReaderState) => void): Promise<void> {
    this.#onState = onState;
    onState(this.#stay ? 'present' : 'empty');
    return Promise.resolve();
  }

  async open(): Promise<ApduChannel> {
    const stay = this.#stay;
    if (!stay) throw new TransportError('removed');
    if (stay.open) throw new TransportError('busy');
    stay.open = true;
    return {
      transmit: (command, timeoutMs) => this.#transmit(stay, command, timeoutMs),
      close: () => {
        stay.open = false;
        stay.chip.powerOff();
        return Promise.resolve();
      },
    };
  }

  stop(): Promise<void> {
    this.#onState = () => undefined;
    this.#take();
    return Promise.resolve();
  }

  #chip(card: SimulatedCard): SimulatedChip {
    const chip = this.#chips.get(card) ?? new SimulatedChip(this.#cards[card] ?? { info: new Uint8Array() });
    this.#chips.set(card, chip);
    return chip;
  }

  #take(): void {
    const stay = this.#stay;
    if (!stay) return;
    this.#stay = null;
    stay.chip.powerOff();
    stay.taken.abort();
    this.#onState('empty');
  }

  async #transmit(stay: Stay, command: Uint8Array, timeoutMs: number): Promise<Uint8Array> {
    if (this.#stay !== stay || !stay.open) throw new TransportError('removed');
    const reaction = stay.chip.transmit(command);
    if (stay.chip.trips.length > 0) throw new Error(`card: the number was touched: ${stay.chip.trips.join(', ')}`);
    if (reaction.kind === 'leaves') this.#take();
    else await this.#pause(stay, timeOf(reaction, timeoutMs));
    if (stay.taken.signal.aborted) throw new TransportError('removed');
    if (reaction.kind !== 'answer' || reaction.afterMs > timeoutMs) throw new TransportError('timeout');
    return reaction.answer;
  }

  async #pause(stay: Stay, ms: number): Promise<void> {
    if (ms > 0) await this.#wait(ms, stay.taken.signal).catch(() => undefined);
  }
}

const timeOf = (reaction: Exclude<ChipReaction, { kind: 'leaves' }>, timeoutMs: number): number =>
  reaction.kind === 'silence' ? timeoutMs : Math.min(reaction.afterMs, timeoutMs);
