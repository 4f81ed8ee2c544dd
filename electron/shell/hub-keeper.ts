import type { DeviceKind } from '../../shared/domain/house-view.ts';
import type { FromHubProcess, ToHubProcess } from '../../shared/hub-process.ts';
import { assertNever } from '../../shared/lib/assert-never.ts';
import type { ShellLog } from './log.ts';
import { restartDelay } from './restart-delay.ts';

/** The hub's process, as far as its keeper cares. */
export interface HubChild {
  postMessage(message: ToHubProcess): void;
  onMessage(listener: (message: FromHubProcess) => void): void;
  onExit(listener: (code: number) => void): void;
  kill(): void;
}

/** What a keeper needs. */
export interface HubKeeperParts {
  /** Starts the process; the port is null until the first one has told its own, so that it stays the same. */
  readonly start: (port: number | null) => HubChild;
  /** The first start showed the code with which the first manager is made. */
  readonly onManagerCode: (code: string) => void;
  /** The very first start failed; the program cannot go on. */
  readonly onFailed: (message: string) => void;
  readonly log: ShellLog;
  readonly newId: () => string;
}

/** A hub that does not end within this time (ms) of being asked is ended. */
const STOP_MS = 5_000;

interface Pairing {
  readonly message: Extract<ToHubProcess, { kind: 'pair' }>;
  readonly done: (token: string) => void;
}

/** Keeps the hub's process alive: starts it again when it dies, asks again what it had not answered. */
export class HubKeeper {
  #child: HubChild | null = null;
  #port: number | null = null;
  #failures = 0;
  #stopping: (() => void) | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #pairings = new Map<string, Pairing>();
  readonly #waiting: ((port: number) => void)[] = [];
  readonly #parts: HubKeeperParts;

  constructor(parts: HubKeeperParts) {
    this.#parts = parts;
  }

  /** Starts the process, now and after each death. */
  start(): void {
    const child = this.#parts.start(this.#port);
    this.#child = child;
    child.onMessage((message) => this.#hear(message));
    child.onExit((code) => this.#died(code));
  }

  /** The port the hub listens on, once it does. */
  port(): Promise<number> {
    if (this.#port !== null) return Promise.resolve(this.#port);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Makes a device known; a request that a dying hub did not answer is put to the next one. */
  async pair(device: DeviceKind, name: string): Promise<string> {
    await this.port();
    const message = { kind: 'pair', requestId: this.#parts.newId(), device, name } as const;
    return new Promise((done) => {
      this.#pairings.set(message.requestId, { message, done });
      this.#child?.postMessage(message);
    });
  }

  /** Asks the hub to end and waits until it has. */
  stop(): Promise<void> {
    clearTimeout(this.#timer);
    const child = this.#child;
    return new Promise((resolve) => {
      this.#stopping = resolve;
      if (child === null) return resolve();
      this.#timer = setTimeout(() => {
        this.#parts.log('the hub did not end by itself and is ended');
        child.kill();
      }, STOP_MS);
      child.postMessage({ kind: 'stop' });
    });
  }

  #hear(message: FromHubProcess): void {
    switch (message.kind) {
      case 'ready':
        return this.#ready(message);
      case 'failed':
        return this.#port === null ? this.#parts.onFailed(message.message) : this.#parts.log(`hub: ${message.message}`);
      case 'paired': {
        this.#pairings.get(message.requestId)?.done(message.token);
        this.#pairings.delete(message.requestId);
        return;
      }
      default:
        return assertNever(message);
    }
  }

  #ready({ port, managerCode }: Extract<FromHubProcess, { kind: 'ready' }>): void {
    this.#port = port;
    this.#failures = 0;
    if (managerCode !== null) this.#parts.onManagerCode(managerCode);
    for (const { message } of this.#pairings.values()) this.#child?.postMessage(message);
    for (const resolve of this.#waiting.splice(0)) resolve(port);
    this.#parts.log(`the hub is ready on port ${port}`);
  }

  #died(code: number): void {
    this.#child = null;
    if (this.#stopping) {
      clearTimeout(this.#timer);
      return this.#stopping();
    }
    const delay = restartDelay(this.#failures);
    this.#failures += 1;
    this.#parts.log(`the hub's process ended with ${code}; it is started again in ${delay} ms`);
    this.#timer = setTimeout(() => this.start(), delay);
  }
}
