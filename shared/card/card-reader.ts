/** Sex as the card says it (JIS X 0303). */
export type Sex = 'male' | 'female' | 'not-applicable' | 'unknown';

/** The four items of the card, as they stand on it; never the 個人番号. */
export interface BasicInfo {
  /** Family and given name with U+3000 between. */
  readonly name: string;
  readonly address: string;
  /** `YYYYMMDD`, kept raw: digits of an incomplete date may be 0. */
  readonly birthDate: string;
  readonly sex: Sex;
}

/** Why a card cannot be used. `no-application` = not a My Number card · `mute` = does not answer · `bad-data` = not understood. */
export type UnsupportedReason = 'no-application' | 'mute' | 'bad-data';

/** What ends a dialogue with a card before its purpose, whatever that was. */
export type CardTrouble =
  | { readonly kind: 'blocked' }
  | { readonly kind: 'unsupported-card'; readonly reason: UnsupportedReason }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'reader-unavailable' };

/** What a look at a card says without any PIN: how many tries it has left; null = it does not tell. */
export type LookOutcome =
  { readonly kind: 'ready'; readonly remaining: number | null } | { readonly kind: 'removed' } | CardTrouble;

/** What became of a reading. The PIN is sent at most once, never again by itself. */
export type ReadOutcome =
  | { readonly kind: 'ok'; readonly info: BasicInfo }
  | { readonly kind: 'wrong-pin'; readonly remaining: number | null }
  /** One try is left and the visitor has not said to use it: no PIN was sent. */
  | { readonly kind: 'last-try' }
  | { readonly kind: 'removed'; readonly pinMayHaveBeenTried: boolean }
  | CardTrouble;

/** Whether a card lies on the reader. */
export type CardReaderState = 'no-reader' | 'empty' | 'present';

/** A wish to read. */
export interface ReadRequest {
  /** Four ASCII digits; wiped by who sends them to the card. */
  readonly pin: Uint8Array;
  /** The visitor knows that it is the last try. */
  readonly allowLastTry: boolean;
}

/** A reader with a card on it or not: one dialogue at a time, nothing kept between them. */
export interface CardReader {
  state(): CardReaderState;
  onState(listener: (state: CardReaderState) => void): () => void;
  /** Asks the card whether it can be read, and its tries. Costs no try. */
  look(): Promise<LookOutcome>;
  read(request: ReadRequest): Promise<ReadOutcome>;
  /** Ends a dialogue that is under way; it answers `cancelled`. */
  cancel(): void;
  stop(): Promise<void>;
}

/** A card that was opened for one dialogue, alone. */
export interface ApduChannel {
  /**
   * One command, one answer with its status word. Rejects with {@link TransportError}. The command stays as it is until the
   * answer is there, and may be wiped then.
   */
  transmit(command: Uint8Array, timeoutMs: number): Promise<Uint8Array>;
  /** Powers the card off, so that nobody reads on with the PIN that was shown. */
  close(): Promise<void>;
}

/** Where cards are put: the simulated one in the page or process, or PC/SC. */
export interface CardTransport {
  /** Begins to watch; `onState` is told at once and after each change. */
  start(onState: (state: CardReaderState) => void): Promise<void>;
  /** Opens the card that lies there. Rejects with {@link TransportError}. */
  open(): Promise<ApduChannel>;
  stop(): Promise<void>;
}

/** What can go wrong below the card's own answers. */
export type TransportFault = 'removed' | 'mute' | 'timeout' | 'busy' | 'reader-unavailable';

/** The way to the card failed. */
export class TransportError extends Error {
  readonly fault: TransportFault;
  constructor(fault: TransportFault) {
    super(`card transport: ${fault}`);
    this.fault = fault;
  }
}
