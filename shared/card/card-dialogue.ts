import { TransportError, type ApduChannel, type CardTransport, type TransportFault } from './card-reader.ts';
import type { Wait } from './wait.ts';

/** The longest a visitor is kept waiting for a card. */
const WHOLE_MS = 10_000;
/** Power is taken from the card before anything is said; a reader that hangs is not waited for longer than this. */
const CLOSE_MS = 1_000;

/**
 * One time with a card: opened, spoken with, powered off. Whatever ends it first decides: the answer, the time, the card
 * that is lifted, the visitor. A command that is under way may then still hang in the reader; nothing more is sent.
 */
export class CardDialogue {
  readonly #transport: CardTransport;
  readonly #wait: Wait;
  readonly #over = new AbortController();
  readonly #ended: Promise<never>;

  constructor(transport: CardTransport, wait: Wait) {
    this.#transport = transport;
    this.#wait = wait;
    const { signal } = this.#over;
    this.#ended = new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(new TransportError(signal.reason as TransportFault)));
    });
    this.#ended.catch(() => undefined);
  }

  /** Ends it; the first cause stays. */
  end(cause: TransportFault): void {
    this.#over.abort(cause);
  }

  /** Lets `talk` speak with the card; what fails is a {@link TransportError} there. */
  async hold<Outcome>(talk: (channel: ApduChannel) => Promise<Outcome>): Promise<Outcome> {
    const finished = new AbortController();
    void this.#alarm(WHOLE_MS, finished.signal).catch(() => this.end('timeout'));
    const opening = this.#transport.open();
    try {
      return await talk(this.#timed(opening));
    } finally {
      finished.abort();
      this.end('removed');
      await this.#powerOff(opening);
    }
  }

  /** The channel as the talk has it: each command with its time, none after the end. */
  #timed(opening: Promise<ApduChannel>): ApduChannel {
    return {
      transmit: async (command, timeoutMs) => {
        const channel = await Promise.race([opening, this.#ended]);
        if (this.#over.signal.aborted) return this.#ended;
        return this.#within(sent(channel, command, timeoutMs), timeoutMs);
      },
      close: async () => (await opening).close(),
    };
  }

  async #within<Value>(work: Promise<Value>, ms: number): Promise<Value> {
    const done = new AbortController();
    try {
      return await Promise.race([work, this.#ended, this.#alarm(ms, done.signal)]);
    } finally {
      done.abort();
    }
  }

  /** Rejects after a time; once `signal` is aborted nobody looks any more. */
  async #alarm(ms: number, signal: AbortSignal): Promise<never> {
    await this.#wait(ms, signal).catch(() => undefined);
    if (!signal.aborted) throw new TransportError('timeout');
    return this.#ended;
  }

  async #powerOff(opening: Promise<ApduChannel>): Promise<void> {
    const closed = new AbortController();
    const closing = opening.then((channel) => channel.close()).catch(() => undefined);
    await Promise.race([closing, this.#wait(CLOSE_MS, closed.signal).catch(() => undefined)]);
    closed.abort();
  }
}

/** A PIN is wiped by its owner as soon as the talk ends; half-wiped on its way in a reader that hangs, it would be a wrong one. */
function sent(channel: ApduChannel, command: Uint8Array, timeoutMs: number): Promise<Uint8Array> {
  const own = Uint8Array.from(command);
  return channel.transmit(own, timeoutMs).finally(() => own.fill(0));
}
