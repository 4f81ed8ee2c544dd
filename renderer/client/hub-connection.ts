import { backoff } from './backoff.ts';
import { clientOf, type ConnectionState } from './connection-state.ts';
import { greet, type Greeting } from './greet.ts';
import { hubClient, type HubClient } from './hub-client.ts';
import { officeClock } from './office-clock.ts';
import { settle, type Call, type Settled } from './settle.ts';

/** A hub that was refused is asked again after this time (ms): somebody may have updated it. */
const REFUSED_AGAIN_MS = 30_000;

/** What a connection needs to know. */
export interface ConnectionOptions {
  readonly address: string;
  readonly token: string | null;
  /** Kiosks, counters and displays are paired; the pages of manager and office are opened by a person. */
  readonly needsDevice: boolean;
  readonly saveToken: (token: string | null) => Promise<void>;
  /** A one-time code that came with the address of the page. */
  readonly pairingCode: string | null;
}

/** The life of the socket to the hub: it comes back by itself, and says hello each time. */
export class HubConnection {
  #state: ConnectionState = { kind: 'connecting' };
  #socket: WebSocket | null = null;
  #token: string | null;
  #code: string | null;
  #attempt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #options: ConnectionOptions;

  constructor(options: ConnectionOptions) {
    this.#options = options;
    this.#token = options.token;
    this.#code = options.pairingCode;
  }

  /** The state now; with `subscribe` it fits React's `useSyncExternalStore`. */
  readonly state = (): ConnectionState => this.#state;

  /** Tells of every change of the state; returns the way to stop listening. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Opens the socket, now and after every loss. */
  start(): void {
    clearTimeout(this.#timer);
    const socket = new WebSocket(this.#options.address);
    this.#socket = socket;
    socket.addEventListener('close', () => this.#lost(socket));
    void this.#hello(socket, hubClient(socket));
  }

  /** Ends it for good. */
  stop(): void {
    clearTimeout(this.#timer);
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
  }

  /** Makes a call if there is somebody to call; a missing hub is an answer like any other. `within` (ms) for long work. */
  async call<Value, Thrown>(
    make: (client: HubClient) => Call<Value, Thrown>,
    within?: number,
  ): Promise<Settled<Value, Thrown>> {
    const client = clientOf(this.#state);
    if (!client) return { ok: false, error: { code: 'CONNECTION_LOST' } };
    const answer = await settle(make(client), within);
    if (!answer.ok && answer.error.code === 'CONNECTION_LOST' && client === clientOf(this.#state)) this.drop();
    return answer;
  }

  /** Sets the clock by what the hub just said. */
  hear(hubNow: number): void {
    if (this.#state.kind === 'online') this.#state.clock.hear(hubNow);
  }

  /** Gives up a line that went silent; a new one is opened by itself. */
  drop(): void {
    const socket = this.#socket;
    if (!socket) return;
    this.#lost(socket);
    socket.close();
  }

  /** Turns a one-time code into this device's token, keeps it and says hello with it. */
  async pair(code: string) {
    const paired = await this.call((client) => client.session.pair({ code }));
    const client = clientOf(this.#state);
    if (!paired.ok || !client || !this.#socket) return paired;
    this.#token = paired.value.token;
    await this.#options.saveToken(this.#token);
    await this.#hello(this.#socket, client);
    return paired;
  }

  async #hello(socket: WebSocket, client: HubClient): Promise<void> {
    const greeting = await greet(client, this.#token);
    if (socket !== this.#socket) return;
    if (greeting.kind === 'lost') return this.drop();
    this.#enter(greeting, client);
    if (greeting.kind === 'refused-version') {
      this.#timer = setTimeout(() => void this.#hello(socket, client), REFUSED_AGAIN_MS);
    }
    if (this.#state.kind === 'needs-pairing' && this.#code !== null) await this.#pairAtOnce();
  }

  async #pairAtOnce(): Promise<void> {
    const code = this.#code;
    this.#code = null;
    if (code !== null) await this.pair(code);
  }

  #enter(greeting: Exclude<Greeting, { kind: 'lost' }>, client: HubClient): void {
    this.#attempt = 0;
    if (greeting.kind === 'refused-version') return this.#set(greeting);
    const { welcome } = greeting;
    if (!greeting.knowsDevice) this.#forgetToken();
    if (this.#options.needsDevice && !greeting.knowsDevice)
      return this.#set({ kind: 'needs-pairing', client, welcome });
    this.#set({ kind: 'online', client, welcome, clock: officeClock(welcome.now) });
  }

  /** A token the hub does not know is of no use; the machine that keeps it may know how to get another. */
  #forgetToken(): void {
    if (this.#token === null) return;
    this.#token = null;
    void this.#options.saveToken(null);
  }

  #lost(socket: WebSocket): void {
    if (socket !== this.#socket) return;
    this.#socket = null;
    const before = this.#state;
    if (before.kind !== 'offline' && before.kind !== 'refused-version') {
      const clock = before.kind === 'online' ? before.clock : null;
      this.#set({ kind: 'offline', since: performance.now(), clock });
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.start(), backoff(this.#attempt, Math.random()));
    this.#attempt += 1;
  }

  #set(state: ConnectionState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
