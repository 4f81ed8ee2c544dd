import { eventIterator, type } from '@orpc/contract';
import * as z from 'zod';
import type { ContentVersion } from '../domain/content-version.ts';
import type { Guidance } from '../domain/guidance.ts';
import type { Town } from '../domain/town.ts';
import type { DeviceKind, StaffAccount } from '../domain/house-view.ts';
import { id, operation } from './base.ts';

/** Who a connection turned out to be. */
export interface Welcome {
  /** The hub's contract version, `major.minor`. */
  readonly contract: string;
  /** The hub's clock (epoch ms): faces show the office's time, not the machine's. */
  readonly now: number;
  readonly device: { readonly id: string; readonly kind: DeviceKind; readonly name: string } | null;
  /** A fresh hub waits for its manager code. */
  readonly needsManager: boolean;
  /** Sample data, simulated devices. */
  readonly demo: boolean;
  /** Where the phone page is reachable, if the town publishes it. */
  readonly publicUrl: string | null;
}

/** A signed-in person. The token lives in one window and ends with it. */
export interface SignedIn {
  readonly token: string;
  readonly staff: Pick<StaffAccount, 'id' | 'name' | 'role' | 'exportsUntil'>;
  /** The counter this window had before its connection was lost. */
  readonly counter: number | null;
  /** Seconds without any touch after which the hub ends the session. */
  readonly idleSeconds: number;
}

const login = z.string().trim().min(1).max(64);
const password = z.string().min(1).max(200);

/** Password of a new account: length is what counts. */
export const newPassword = z.string().min(10).max(200);

/** Before and around signing in. */
export const sessionContract = {
  /** First call of every connection. A device shows its token; a hub of another major version refuses. */
  hello: operation('anyone')
    .errors({
      VERSION_MISMATCH: { data: z.object({ hub: z.string(), update: z.enum(['hub', 'device']) }) },
      UNKNOWN_DEVICE: {},
    })
    .input(z.object({ contract: z.string().max(20), device: z.string().max(200).nullable() }))
    .output(type<Welcome>()),
  /** Live: which content is running. Another version means that the two below have new answers. */
  content: operation('anyone').output(eventIterator(type<ContentVersion>())),
  /** The town's content: names, lines, counters, sections, errands. */
  town: operation('anyone').output(type<Town>()),
  /** The guides, for the faces that guide: kiosk and counter. */
  guidance: operation('kiosk', 'counter').output(type<Guidance>()),
  /** Turns a manager's one-time code into a device token, which the hub keeps only as a hash. */
  pair: operation('anyone')
    .errors({ CODE_UNKNOWN: {}, TOO_MANY_TRIES: { data: z.object({ seconds: z.number() }) } })
    .input(z.object({ code: z.string().max(20) }))
    .output(type<{ token: string; kind: DeviceKind; name: string }>()),
  /** Makes the first manager with the code that the first start showed once. */
  claim: operation('anyone')
    .errors({ CODE_UNKNOWN: {}, TOO_MANY_TRIES: { data: z.object({ seconds: z.number() }) } })
    .input(z.object({ code: z.string().max(20), login, name: z.string().trim().min(1).max(64), password: newPassword }))
    .output(type<SignedIn>()),
  signIn: operation('anyone')
    .errors({ WRONG_PASSWORD: {}, TOO_MANY_TRIES: { data: z.object({ seconds: z.number() }) }, NEEDS_DEVICE: {} })
    .input(z.object({ login, password }))
    .output(type<SignedIn>()),
  /** Takes a session up again after a lost connection or a reload of the window. */
  resume: operation('anyone')
    .errors({ SESSION_ENDED: {} })
    .input(z.object({ token: z.string().max(200) }))
    .output(type<SignedIn>()),
  /** The person is still there: restarts the idle time. */
  stay: operation('counter', 'manager').output(type<{ idleSeconds: number }>()),
  signOut: operation('counter', 'manager').output(type<null>()),
};

/** An operation on something with an id. */
export const byId = z.object({ id });
