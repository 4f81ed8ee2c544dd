import type { Reader, ReaderStatus } from 'pcsc-mini';
import type { CardReaderState } from '../../../shared/card/card-reader.ts';

/** The readers of this machine and on which of them a card lies; the first card counts. */
export class PcscReaders {
  readonly #withCard = new Map<Reader, boolean>();
  readonly #onState: (state: CardReaderState) => void;
  readonly #present: ReaderStatus;

  constructor(present: ReaderStatus, onState: (state: CardReaderState) => void) {
    this.#present = present;
    this.#onState = onState;
    onState('no-reader');
  }

  /** A reader was plugged in. The card's ATR that comes with its events is wrong in pcsc-mini and not looked at. */
  readonly meet = (reader: Reader): void => {
    this.#note(reader, false);
    reader.on('change', (status) => this.#note(reader, status.has(this.#present)));
    reader.on('disconnect', () => {
      this.#withCard.delete(reader);
      this.#onState(this.state());
    });
  };

  state(): CardReaderState {
    if (this.#withCard.size === 0) return 'no-reader';
    return this.withCard() ? 'present' : 'empty';
  }

  /** The reader on which a card lies. */
  withCard(): Reader | null {
    for (const [reader, there] of this.#withCard) if (there) return reader;
    return null;
  }

  #note(reader: Reader, there: boolean): void {
    this.#withCard.set(reader, there);
    this.#onState(this.state());
  }
}
