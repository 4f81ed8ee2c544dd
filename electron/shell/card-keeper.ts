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
import { KeptProcess, type KeptChild } from './kept-process.ts';
import type { LentCard } from './lend-card.ts';
import type { ShellLog } from './log.ts';
import { OpenQuestions } from './open-questions.ts';

/** The card's process, as far as its keeper cares. */
export interface CardChild extends KeptChild {
  postMessage(message: ToCardProcess): void;
  onMessage(listener: (message: FromCardProcess) => void): void;
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
  readonly #process: KeptProcess<CardChild>;
  #state: CardReaderState = 'no-reader';
  #lastId = 0;
  #since = 0;

  constructor(parts: CardKeeperParts) {
    this.#parts = parts;
    this.#process = new KeptProcess({
      name: "the card's process",
      start: () => this.#startChild(),
      askToStop: (child) => child.postMessage({ kind: 'stop' }),
      stopMs: STOP_MS,
      // One in a driver's hands ends in no other way.
      onEndedByForce: () => undefined,
      onEnded: () => this.#ended(),
      log: parts.log,
    });
  }

  /** Starts the process, now and after each end. */
  start(): void {
    this.#process.start();
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
    this.#process.child?.postMessage({ kind: 'cancel' });
  }

  async simulate(act: SimulatorAct): Promise<void> {
    if (!this.#parts.simulated) throw new Error('refused: the card reader is not simulated');
    const done = await this.#ask(this.#acts, (id) => ({ kind: 'simulate', id, act }));
    if (done !== 'done') throw new Error('the simulated card reader is being started again');
  }

  /** Asks the process to end and waits until it has. */
  stop(): Promise<void> {
    return this.#process.stop();
  }

  #startChild(): CardChild {
    const child = this.#parts.start();
    this.#since = Date.now();
    child.onMessage((message) => this.#hear(message));
    return child;
  }

  async #ask<Answer>(
    questions: OpenQuestions<Answer | CardTrouble>,
    question: (id: number) => ToCardProcess,
    secret?: Uint8Array,
  ): Promise<Answer | CardTrouble> {
    const { child } = this.#process;
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
        return this.#process.child ? this.#spent(this.#process.child, message.why) : undefined;
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

  #ended(): void {
    this.#answerAll({ kind: 'reader-unavailable' });
    this.#tell('no-reader');
    if (Date.now() - this.#since > STEADY_MS) this.#process.works();
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
