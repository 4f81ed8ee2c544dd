import type { SignedIn } from '../../shared/contract/session.ts';
import type { StaffRole } from '../../shared/domain/house-view.ts';
import type { HubClient } from './hub-client.ts';
import type { HubConnection } from './hub-connection.ts';
import type { SessionState, WhyOut } from './session-state.ts';

/** The hub writes activity down every 30 s; a little later (ms) a sign of life is sure to count. */
const STAY_EVERY_MS = 31_000;

/** A resume that the hub could not answer is tried again after this time (ms). */
const AGAIN_MS = 1_000;

/** Where a window keeps its session: `sessionStorage` ends with the window. */
export type TokenStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Who may sit at a face: people of one role, or at the office's both. */
export type Door = StaffRole | 'office';

/** What a session is made for. */
export interface StaffSessionOptions {
  readonly storage: TokenStorage;
  readonly role: Door;
  /** The page's own clock (ms). */
  readonly elapsed?: () => number;
}

/** The signed-in person of one window: taken up again at every new connection, until they leave or stay away. */
export class StaffSession {
  #state: SessionState;
  #token: string | null;
  #entry: { readonly client: HubClient; readonly done: Promise<boolean> } | null = null;
  #stayedAt = 0;
  #staying = false;
  #owed = false;
  readonly #key: string;
  readonly #elapsed: () => number;
  readonly #listeners = new Set<() => void>();
  readonly #connection: HubConnection;
  readonly #options: StaffSessionOptions;

  constructor(connection: HubConnection, options: StaffSessionOptions) {
    this.#connection = connection;
    this.#options = options;
    this.#elapsed = options.elapsed ?? (() => performance.now());
    this.#key = `machimado.${options.role}.session`;
    this.#token = options.storage.getItem(this.#key);
    this.#state = this.#token === null ? { kind: 'out', why: null } : { kind: 'resuming' };
    connection.subscribe(this.#check);
    this.#check();
  }

  readonly state = (): SessionState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** When the hub last heard that the person is there, on the page's clock (ms). */
  get stayedAt(): number {
    return this.#stayedAt;
  }

  /** Resolves once this client speaks for the person: live views of staff wait for it. */
  async entered(client: HubClient): Promise<void> {
    if (this.#entry?.client !== client || !(await this.#entry.done)) throw new Error('nobody is signed in');
  }

  async signIn(input: { readonly login: string; readonly password: string }) {
    const answer = await this.#connection.call((client) => client.session.signIn(input));
    if (answer.ok) this.#begin(answer.value);
    return answer;
  }

  /** The first start: the code that the hub showed once makes the first manager. */
  async claim(input: {
    readonly code: string;
    readonly login: string;
    readonly name: string;
    readonly password: string;
  }) {
    const answer = await this.#connection.call((client) => client.session.claim(input));
    if (answer.ok) this.#begin(answer.value);
    return answer;
  }

  /** Ends the session here and, if it can be reached, at the hub. */
  leave(why: WhyOut): void {
    void this.#connection.call((client) => client.session.signOut());
    this.#end(why);
  }

  /** A key or a touch: the hub is told now and then that the person is still there. */
  async touched(): Promise<void> {
    const now = this.#elapsed();
    if (this.#state.kind !== 'in' || this.#staying || now - this.#stayedAt < STAY_EVERY_MS) return;
    this.#staying = true;
    const answer = await this.#connection.call((client) => client.session.stay());
    this.#staying = false;
    this.#owed = !answer.ok;
    if (answer.ok) this.#stayedAt = now;
  }

  /** Tells the hub of a touch that it could not hear when it came. */
  async catchUp(): Promise<void> {
    if (this.#owed) await this.touched();
  }

  readonly #check = (): void => {
    const state = this.#connection.state();
    if (this.#token === null) return;
    if (state.kind === 'needs-pairing') return this.#end('ended');
    if (state.kind !== 'online' || this.#entry?.client === state.client) return;
    this.#entry = { client: state.client, done: this.#resume(this.#token) };
  };

  async #resume(token: string): Promise<boolean> {
    const answer = await this.#connection.call((client) => client.session.resume({ token }));
    if (this.#token !== token) return false;
    if (answer.ok) {
      if (this.#state.kind !== 'in') this.#stayedAt = this.#elapsed();
      this.#set({ kind: 'in', signedIn: answer.value });
      return true;
    }
    if (answer.error.code === 'SESSION_ENDED') this.#end('ended');
    else setTimeout(this.#again, AGAIN_MS);
    return false;
  }

  readonly #again = (): void => {
    this.#entry = null;
    this.#check();
  };

  #begin(signedIn: SignedIn): void {
    const state = this.#connection.state();
    if (state.kind !== 'online') return;
    this.#entry = { client: state.client, done: Promise.resolve(true) };
    this.#stayedAt = this.#elapsed();
    const { role } = this.#options;
    if (role !== 'office' && signedIn.staff.role !== role) return this.leave('wrong-role');
    this.#token = signedIn.token;
    this.#options.storage.setItem(this.#key, signedIn.token);
    this.#set({ kind: 'in', signedIn });
  }

  #end(why: WhyOut): void {
    this.#token = null;
    this.#entry = null;
    this.#owed = false;
    this.#options.storage.removeItem(this.#key);
    this.#set({ kind: 'out', why });
  }

  #set(state: SessionState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
