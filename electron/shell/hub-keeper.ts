import type { DeviceKind } from '../../shared/domain/house-view.ts';
import type { FromHubProcess, ToHubProcess } from '../../shared/hub-process.ts';
import { assertNever } from '../../shared/lib/assert-never.ts';
import { KeptProcess, type KeptChild } from './kept-process.ts';
import type { ShellLog } from './log.ts';

/** The hub's process, as far as its keeper cares. */
export interface HubChild extends KeptChild {
  postMessage(message: ToHubProcess): void;
  onMessage(listener: (message: FromHubProcess) => void): void;
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
  readonly #process: KeptProcess<HubChild>;
  #port: number | null = null;
  readonly #pairings = new Map<string, Pairing>();
  readonly #waiting: ((port: number) => void)[] = [];
  readonly #parts: HubKeeperParts;

  constructor(parts: HubKeeperParts) {
    this.#parts = parts;
    this.#process = new KeptProcess({
      name: "the hub's process",
      start: () => this.#startChild(),
      askToStop: (child) => child.postMessage({ kind: 'stop' }),
      stopMs: STOP_MS,
      onEndedByForce: () => parts.log('the hub did not end by itself and is ended'),
      onEnded: () => undefined,
      log: parts.log,
    });
  }

  /** Starts the process, now and after each death. */
  start(): void {
    this.#process.start();
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
      this.#process.child?.postMessage(message);
    });
  }

  /** Asks the hub to end and waits until it has. */
  stop(): Promise<void> {
    return this.#process.stop();
  }

  #startChild(): HubChild {
    const child = this.#parts.start(this.#port);
    child.onMessage((message) => this.#hear(message));
    return child;
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
    this.#process.works();
    if (managerCode !== null) this.#parts.onManagerCode(managerCode);
    for (const { message } of this.#pairings.values()) this.#process.child?.postMessage(message);
    for (const resolve of this.#waiting.splice(0)) resolve(port);
    this.#parts.log(`the hub is ready on port ${port}`);
  }
}
