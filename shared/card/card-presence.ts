import type { CardReaderState, CardTransport } from './card-reader.ts';
import type { Wait } from './wait.ts';

/** A card is put on with a wobble; what lies still this long lies there. */
const SETTLED_MS = 250;

/** Whether a card lies on the reader: that it came is said when it lies still, that it went is said at once. */
export class CardPresence {
  readonly #wait: Wait;
  readonly #listeners = new Set<(state: CardReaderState) => void>();
  #state: CardReaderState = 'no-reader';
  #settling: AbortController | null = null;

  constructor(transport: CardTransport, wait: Wait) {
    this.#wait = wait;
    const lost = (): void => this.#see('no-reader');
    transport.start((state) => this.#see(state)).catch(lost);
  }

  state(): CardReaderState {
    return this.#state;
  }

  onState(listener: (state: CardReaderState) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  stop(): void {
    this.#listeners.clear();
    this.#see('no-reader');
  }

  #see(state: CardReaderState): void {
    if (state === 'present' && (this.#settling || this.#state === 'present')) return;
    this.#settling?.abort();
    this.#settling = null;
    // A reader that was plugged in with a card on it is there before the card has settled.
    this.#tell(state === 'present' ? 'empty' : state);
    if (state === 'present') void this.#settle();
  }

  async #settle(): Promise<void> {
    const settling = new AbortController();
    this.#settling = settling;
    await this.#wait(SETTLED_MS, settling.signal).catch(() => undefined);
    if (settling.signal.aborted) return;
    this.#settling = null;
    this.#tell('present');
  }

  #tell(state: CardReaderState): void {
    if (state === this.#state) return;
    this.#state = state;
    for (const listener of [...this.#listeners]) listener(state);
  }
}
