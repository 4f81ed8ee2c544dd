import type * as pcsc from 'pcsc-mini';
import type { Client, Reader } from 'pcsc-mini';
import {
  TransportError,
  type ApduChannel,
  type CardReaderState,
  type CardTransport,
} from '../../../shared/card/card-reader.ts';
import type { Wait } from '../../../shared/card/wait.ts';
import { pcscChannel } from './pcsc-channel.ts';
import { pcscFault } from './pcsc-fault.ts';
import { PcscReaders } from './pcsc-readers.ts';

/** The library's module. */
type Library = typeof pcsc;

/** What reading real cards takes. */
export interface PcscParts {
  /** Loads the library; fails where the system has no PC/SC. */
  readonly load: () => Promise<Library>;
  readonly wait: Wait;
  readonly warn: (code: string) => void;
  /** A call into the library does not come back, or its client broke: only a new process reads cards again. */
  readonly onSpent: (why: 'hangs' | 'service-lost') => void;
}

/** The card service is looked for this often (ms) where it does not run. */
const AGAIN_MS = 2_000;
/** Another program that holds the card is given 2 s to let go: Windows itself looks at each card that is put on. */
const BUSY_TRIES = 20;
const BUSY_MS = 100;
/** How long the library may take to open or close a card. */
const POWER_MS = 3_000;
/** A call that is over its time has this long to come back before the process is given up. */
const GRACE_MS = 2_000;

/** Cards on readers of the system: pcscd on Linux, WinSCard on Windows. It may hang, so it lives in a process of its own. */
export const pcscTransport = (parts: PcscParts): CardTransport => new PcscTransport(parts);

class PcscTransport implements CardTransport {
  readonly #parts: PcscParts;
  readonly #over = new AbortController();
  #library: Library | null = null;
  #client: Client | null = null;
  #readers: PcscReaders | null = null;

  constructor(parts: PcscParts) {
    this.#parts = parts;
  }

  async start(onState: (state: CardReaderState) => void): Promise<void> {
    onState('no-reader');
    this.#library = await this.#parts.load().catch(() => null);
    if (!this.#library) {
      this.#parts.warn('no-card-library');
      throw new TransportError('reader-unavailable');
    }
    const { Client, ReaderStatus } = this.#library;
    this.#readers = new PcscReaders(ReaderStatus.PRESENT, onState);
    this.#client = new Client().on('reader', this.#readers.meet).on('error', () => this.#parts.onSpent('service-lost'));
    void this.#begin(this.#client);
  }

  async open(): Promise<ApduChannel> {
    const [library, reader] = [this.#library, this.#readers?.withCard()];
    if (!library || !reader)
      throw new TransportError(this.#readers?.state() === 'empty' ? 'removed' : 'reader-unavailable');
    const card = await this.#connect(library, reader);
    return pcscChannel({ card, unpower: library.CardDisposition.UNPOWER, watch: this.#watch, closeMs: POWER_MS });
  }

  async stop(): Promise<void> {
    this.#over.abort();
    // Nothing to stop where the service never ran.
    if (this.#client?.running()) this.#client.stop();
  }

  /** The service may come later than we, or when the first reader is plugged in. */
  async #begin(client: Client): Promise<void> {
    const { signal } = this.#over;
    for (let told = false; !signal.aborted; told = true) {
      try {
        client.start();
        return;
      } catch {
        if (!told) this.#parts.warn('no-card-service');
      }
      await this.#parts.wait(AGAIN_MS, signal).catch(() => undefined);
    }
  }

  /** Exclusive: nobody else reads on with the PIN that is shown to the card. */
  async #connect({ CardMode }: Library, reader: Reader) {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.#watch(reader.connect(CardMode.EXCLUSIVE), POWER_MS);
      } catch (error) {
        const fault = pcscFault(error);
        if (fault !== 'busy' || tries > BUSY_TRIES) throw new TransportError(fault);
      }
      await this.#parts.wait(BUSY_MS, this.#over.signal).catch(() => undefined);
    }
  }

  readonly #watch = async <Value>(call: Promise<Value>, ms: number): Promise<Value> => {
    const back = new AbortController();
    void this.#parts.wait(ms + GRACE_MS, back.signal).then(
      () => back.signal.aborted || this.#parts.onSpent('hangs'),
      () => undefined,
    );
    try {
      return await call;
    } finally {
      back.abort();
    }
  };
}
