import type { ShellLog } from './log.ts';
import { restartDelay } from './restart-delay.ts';

/** A child process, as far as keeping it alive goes. */
export interface KeptChild {
  onExit(listener: (code: number | null) => void): void;
  kill(): void;
}

/** What a process is kept by. */
export interface KeptProcessParts<Child extends KeptChild> {
  /** As the log calls it: "the hub". */
  readonly name: string;
  /** Starts it and listens to it. */
  readonly start: () => Child;
  readonly askToStop: (child: Child) => void;
  /** One that does not end within this time (ms) of being asked is ended … */
  readonly stopMs: number;
  /** … and this is told, where it is news. */
  readonly onEndedByForce: () => void;
  /** It has ended, for whatever reason. */
  readonly onEnded: () => void;
  readonly log: ShellLog;
}

/** Starts a process again whenever it ends, each time after a longer pause, until it is to stop. */
export class KeptProcess<Child extends KeptChild> {
  readonly #parts: KeptProcessParts<Child>;
  #child: Child | null = null;
  #failures = 0;
  #stopped: (() => void) | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: KeptProcessParts<Child>) {
    this.#parts = parts;
  }

  /** The one that runs; null between an end and the next start. */
  get child(): Child | null {
    return this.#child;
  }

  /** Starts the process, now and after each end. */
  start(): void {
    const child = this.#parts.start();
    this.#child = child;
    child.onExit((code) => this.#ended(code));
  }

  /** It works: the next pause is the shortest again. */
  works(): void {
    this.#failures = 0;
  }

  /** Asks the process to end and waits until it has. */
  stop(): Promise<void> {
    clearTimeout(this.#timer);
    const child = this.#child;
    const { stopMs, askToStop, onEndedByForce } = this.#parts;
    return new Promise((resolve) => {
      this.#stopped = resolve;
      if (!child) return resolve();
      this.#timer = setTimeout(() => {
        onEndedByForce();
        child.kill();
      }, stopMs);
      askToStop(child);
    });
  }

  #ended(code: number | null): void {
    this.#child = null;
    this.#parts.onEnded();
    if (this.#stopped) {
      clearTimeout(this.#timer);
      return this.#stopped();
    }
    const delay = restartDelay(this.#failures);
    this.#failures += 1;
    this.#parts.log(`${this.#parts.name} ended with ${code}; it is started again in ${delay} ms`);
    this.#timer = setTimeout(() => this.start(), delay);
  }
}
