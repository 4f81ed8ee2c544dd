import type { FromCardProcess, ToCardProcess } from '../../shared/card-process.ts';
import type {
  CardReaderState,
  CardTrouble,
  LookOutcome,
  ReadOutcome,
  ReadRequest,
} from '../../shared/card/card-reader.ts';
import type { SimulatorAct } from '../../shared/card/simulated-cards.ts';
import { assertNever } from '../../shared/lib/assert-never.ts';
import type { LentCard } from './lend-card.ts';
import type { ShellLog } from './log.ts';
import { OpenQuestions } from './open-questions.ts';
import { restartDelay } from './restart-delay.ts';

/** The card's process, as far as its keeper cares. */
export interface CardChild {
  postMessage(message: ToCardProcess): void;
  onMessage(listener: (message: FromCardProcess) => void): void;
  onExit(listener: (code: number | null) => void): void;
  /** Ends it at once, also one that hangs in a driver. */
  kill(): void;
}

/** What a keeper needs. */
export interface CardKeeperParts {
  readonly start: () => CardChild;
  readonly simulated: boolean;
  readonly log: ShellLog;
}

/** A process that does not answer a question within this time (ms) hangs; the longest dialogue ends by itself after 11 s. */
const ANSWER_MS = 15_000;
/** A process that lived this long (ms) starts the count of failures anew; one that hangs needs longer for it. */
const STEADY_MS = 4_000;
/** A process that does not end within this time (ms) of being asked is ended. */
const STOP_MS = 2_000;

/** Keeps the card's process alive: ends one that hangs, starts another, and knows what lies on the reader now. */
export class CardKeeper implements LentCard {
  readonly #parts: CardKeeperParts;
  readonly #listeners = new Set<(state: CardReaderState) => void>();
  readonly #looks = new OpenQuestions<LookOutcome>();
  readonly #reads = new OpenQuestions<ReadOutcome>();
  readonly #acts = new OpenQuestions<'done' | CardTrouble>();
  #child: CardChild | null = null;
  #state: CardReaderState = 'no-reader';
  #lastId = 0;
  #failures = 0;
  #since = 0;
  #stopped: (() => void) | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: CardKeeperParts) {
    this.#parts = parts;
  }

  /** Starts the process, now and after each end. */
  start(): void {
    const child = this.#parts.start();
    this.#child = child;
    this.#since = Date.now();
    child.onMessage((message) => this.#hear(message));
    child.onExit((code) => this.#died(code));
  }

  state(): CardReaderState {
    return this.#state;
  }

  onState(listener: (state: CardReaderState) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  look(): Promise<LookOutcome> {
    return this.#ask(this.#looks, (id) => ({ kind: 'look', id }));
  }

  async read({ pin, allowLastTry }: ReadRequest): Promise<ReadOutcome> {
    try {
      return await this.#ask(this.#reads, (id) => ({ kind: 'read', id, pin, allowLastTry }), pin);
    } finally {
      pin.fill(0);
    }
  }

  cancel(): void {
    this.#child?.postMessage({ kind: 'cancel' });
  }

  async simulate(act: SimulatorAct): Promise<void> {
    if (!this.#parts.simulated) throw new Error('refused: the card reader is not simulated');
    const done = await this.#ask(this.#acts, (id) => ({ kind: 'simulate', id, act }));
    if (done !== 'done') throw new Error('the simulated card reader is being started again');
  }

  /** Asks the process to end and waits until it has. */
  stop(): Promise<void> {
    clearTimeout(this.#timer);
    const child = this.#child;
    return new Promise((resolve) => {
      this.#stopped = resolve;
      if (!child) return resolve();
      this.#timer = setTimeout(() => child.kill(), STOP_MS);
      child.postMessage({ kind: 'stop' });
    });
  }

  async #ask<Answer>(
    questions: OpenQuestions<Answer | CardTrouble>,
    question: (id: number) => ToCardProcess,
    secret?: Uint8Array,
  ): Promise<Answer | CardTrouble> {
    const child = this.#child;
    if (!child) return { kind: 'reader-unavailable' };
    this.#lastId += 1;
    const answer = questions.wait(this.#lastId);
    child.postMessage(question(this.#lastId));
    secret?.fill(0);
    const hangs = setTimeout(() => this.#spent(child, 'does not answer'), ANSWER_MS);
    return answer.finally(() => clearTimeout(hangs));
  }

  #hear(message: FromCardProcess): void {
    switch (message.kind) {
      case 'state':
        return this.#tell(message.state);
      case 'looked':
        return this.#looks.answer(message.id, message.outcome);
      case 'read':
        return this.#reads.answer(message.id, message.outcome);
      case 'simulated':
        return this.#acts.answer(message.id, 'done');
      case 'warned':
        return this.#parts.log(`card reader: ${message.code}`);
      case 'spent':
        return this.#child ? this.#spent(this.#child, message.why) : undefined;
      default:
        return assertNever(message);
    }
  }

  /** What waits is told that its time is over; the process is ended, and its end starts another. */
  #spent(child: CardChild, why: string): void {
    this.#parts.log(`the card's process is ended: ${why}`);
    this.#answerAll({ kind: 'timeout' });
    child.kill();
  }

  #died(code: number | null): void {
    this.#child = null;
    this.#answerAll({ kind: 'reader-unavailable' });
    this.#tell('no-reader');
    if (this.#stopped) {
      clearTimeout(this.#timer);
      return this.#stopped();
    }
    if (Date.now() - this.#since > STEADY_MS) this.#failures = 0;
    const delay = restartDelay(this.#failures);
    this.#failures += 1;
    this.#parts.log(`the card's process ended with ${code}; it is started again in ${delay} ms`);
    this.#timer = setTimeout(() => this.start(), delay);
  }

  #answerAll(trouble: CardTrouble): void {
    this.#looks.answerAll(trouble);
    this.#reads.answerAll(trouble);
    this.#acts.answerAll(trouble);
  }

  #tell(state: CardReaderState): void {
    if (state === this.#state) return;
    this.#state = state;
    for (const listener of [...this.#listeners]) listener(state);
  }
}
