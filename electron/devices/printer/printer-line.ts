import net from 'node:net';
import { canPrint, type PrinterState } from '../../../shared/domain/printer-state.ts';
import { askStatus, isJobEndByte, isStatusByte, stateOf, type StatusBytes } from './printer-status.ts';

/** Where the printer is and how long it may take. */
export interface LineOptions {
  readonly host: string;
  readonly port: number;
  /** Time (ms) for connecting and for each answer. */
  readonly answerMs: number;
}

/** A ticket takes a second or two; after so many answer times the printer is taken at its word. */
const FINISH_ROUNDS = 10;

/** One TCP connection to a ticket printer, from connecting to closing. A printer that falls silent is `away`. */
export class PrinterLine {
  readonly #socket: net.Socket;
  readonly #answerMs: number;
  #waiting: ((byte: number | null) => boolean) | null = null;
  #early: number[] = [];
  #lost = false;

  private constructor(socket: net.Socket, answerMs: number) {
    this.#socket = socket;
    this.#answerMs = answerMs;
    socket.on('data', (bytes: Buffer) => bytes.forEach((byte) => this.#hear(byte)));
    socket.on('close', () => this.#lose());
  }

  /** Connects; null when nobody answers. */
  static open({ host, port, answerMs }: LineOptions): Promise<PrinterLine | null> {
    return new Promise((resolve) => {
      const socket = net.connect({ host, port, noDelay: true });
      const give = (line: PrinterLine | null): void => {
        socket.setTimeout(0);
        if (line === null) socket.destroy();
        resolve(line);
      };
      socket.setTimeout(answerMs, () => give(null));
      socket.on('error', () => give(null));
      socket.once('connect', () => give(new PrinterLine(socket, answerMs)));
    });
  }

  /** Asks the four questions of `DLE EOT`. */
  async state(): Promise<PrinterState> {
    const bytes: number[] = [];
    for (const n of [1, 2, 3, 4]) {
      const byte = await this.#ask(askStatus(n));
      if (byte === null) return 'away';
      bytes.push(byte);
    }
    return stateOf(bytes as unknown as StatusBytes);
  }

  /** Hands bytes over; false when the connection broke. */
  send(bytes: Buffer): Promise<boolean> {
    return new Promise((resolve) => {
      if (this.#lost) return resolve(false);
      this.#socket.once('close', () => resolve(false));
      this.#socket.write(bytes, (error) => resolve(!error));
    });
  }

  /**
   * Waits until the printer has worked off the job (`GS r 1` at its end), asking meanwhile whether it still can. One
   * that is well all the time and never answers the question at the end has printed too: some do not know it.
   */
  async finished(): Promise<PrinterState> {
    let state: PrinterState = 'ready';
    for (let round = 0; round < FINISH_ROUNDS && canPrint(state); round++) {
      if ((await this.#next(isJobEndByte)) !== null) return this.state();
      state = await this.state();
    }
    return state;
  }

  /** Closes the connection after what was sent. */
  close(): void {
    this.#socket.end(() => this.#socket.destroy());
  }

  async #ask(question: Buffer): Promise<number | null> {
    this.#early = this.#early.filter((byte) => !isStatusByte(byte));
    const answer = this.#next(isStatusByte);
    this.#socket.write(question);
    return answer;
  }

  #next(fits: (byte: number) => boolean): Promise<number | null> {
    const early = this.#early.findIndex(fits);
    if (early >= 0) return Promise.resolve(this.#early.splice(early, 1)[0] ?? null);
    if (this.#lost) return Promise.resolve(null);
    return new Promise((resolve) => {
      const give = (byte: number | null): boolean => {
        if (byte !== null && !fits(byte)) return false;
        clearTimeout(timer);
        this.#waiting = null;
        resolve(byte);
        return true;
      };
      const timer = setTimeout(() => give(null), this.#answerMs);
      this.#waiting = give;
    });
  }

  #hear(byte: number): void {
    if (!this.#waiting?.(byte)) this.#early.push(byte);
  }

  #lose(): void {
    this.#lost = true;
    this.#waiting?.(null);
  }
}
