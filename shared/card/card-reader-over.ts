import { CardDialogue } from './card-dialogue.ts';
import { CardPresence } from './card-presence.ts';
import type {
  ApduChannel,
  CardReader,
  CardReaderState,
  CardTransport,
  CardTrouble,
  LookOutcome,
  ReadOutcome,
  ReadRequest,
} from './card-reader.ts';
import { lookAtCard, readCard } from './card-session.ts';
import type { CardWarning } from './decode-basic-info.ts';
import type { Wait } from './wait.ts';

/** What a card reader is made of. */
export interface CardReaderParts {
  readonly transport: CardTransport;
  readonly wait: Wait;
  /** Hears of oddities of a card that was read all the same. */
  readonly warn?: (warning: CardWarning) => void;
}

/** A card reader over any transport; it begins to watch at once. */
export const cardReader = (parts: CardReaderParts): CardReader => new ReaderOver(parts);

class ReaderOver implements CardReader {
  readonly #parts: CardReaderParts;
  readonly #presence: CardPresence;
  #dialogue: CardDialogue | null = null;
  /** Until the last dialogue's card has no power any more. */
  #quiet: Promise<unknown> = Promise.resolve();
  #cancelled = false;
  #stopped = false;

  constructor(parts: CardReaderParts) {
    this.#parts = parts;
    this.#presence = new CardPresence(parts.transport, parts.wait);
    this.#presence.onState((state) => this.#sawChange(state));
  }

  state(): CardReaderState {
    return this.#presence.state();
  }

  onState(listener: (state: CardReaderState) => void): () => void {
    return this.#presence.onState(listener);
  }

  look(): Promise<LookOutcome> {
    return this.#alone(lookAtCard);
  }

  async read(request: ReadRequest): Promise<ReadOutcome> {
    try {
      const { warn } = this.#parts;
      return await this.#alone((channel) => readCard(channel, { ...request, warn }));
    } finally {
      request.pin.fill(0);
    }
  }

  cancel(): void {
    this.#cancelled = true;
    this.#dialogue?.end('removed');
  }

  async stop(): Promise<void> {
    this.cancel();
    this.#stopped = true;
    this.#presence.stop();
    await this.#quiet;
    await this.#parts.transport.stop();
  }

  /** One dialogue at a time; the next may begin when this one's card has no power any more. */
  async #alone<Outcome>(talk: (channel: ApduChannel) => Promise<Outcome>): Promise<Outcome | CardTrouble> {
    if (this.#stopped) return { kind: 'reader-unavailable' };
    if (this.#dialogue) return { kind: 'busy' };
    this.#dialogue = new CardDialogue(this.#parts.transport, this.#parts.wait);
    this.#cancelled = false;
    try {
      const held = this.#dialogue.hold(talk);
      this.#quiet = held.catch(() => undefined);
      const outcome = await held;
      return this.#cancelled ? { kind: 'cancelled' } : outcome;
    } finally {
      this.#dialogue = null;
    }
  }

  /** Where a card is lifted, the event may come before the command that hangs gives up. */
  #sawChange(state: CardReaderState): void {
    if (state === 'empty') this.#dialogue?.end('removed');
    if (state === 'no-reader') this.#dialogue?.end('reader-unavailable');
  }
}
