import type { SignedIn } from '../../shared/contract/session.ts';
import type { StaffAccount } from '../../shared/domain/house-view.ts';
import { accountActive, IDLE_MS, sessionEnded, type SessionTimes } from '../../shared/domain/staff-session.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import type { StoreAccess } from '../ports/store.ts';
import { momentOf, type Deps, type StaffMember } from './command.ts';

/** Opens a session for a person who knows the password. Staff of a counter sit at a paired device. */
export function signIn(deps: Deps) {
  return async (
    input: { readonly login: string; readonly password: string },
    device: string | null,
  ): Promise<Result<SignedIn, { readonly code: 'WRONG_PASSWORD' | 'NEEDS_DEVICE' }>> => {
    const record = await deps.store.access.staff.byLogin(input.login);
    // An unknown name costs the same time as a wrong password.
    const right = await deps.machine.checkPassword(input.password, record?.passwordHash ?? '');
    if (!record || !right || !accountActive(record, momentOf(deps).businessDay)) return fail('WRONG_PASSWORD');
    if (record.role === 'counter' && device === null) return fail('NEEDS_DEVICE');
    return ok(await deps.store.transaction((store) => startSession(deps, store, { account: record, device })));
  };
}

/** Starts a session and says so in the log. */
export async function startSession(
  deps: Deps,
  store: StoreAccess,
  { account, device }: { readonly account: StaffAccount; readonly device: string | null },
): Promise<SignedIn> {
  const { at, businessDay } = momentOf(deps);
  const token = deps.machine.newSecret();
  const tokenHash = deps.machine.hash(token);
  await store.staff.startSession({ tokenHash, staff: account.id, device, counter: null, startedAt: at, seenAt: at });
  await store.events.add({
    kind: 'staff.signed-in',
    at,
    businessDay,
    staff: account.id,
    ...(device ? { device } : {}),
  });
  return signedIn(token, account, null);
}

/** A session that goes on: coming back is not a touch, so its idle time goes on too. */
export interface Resumed {
  readonly signedIn: SignedIn;
  readonly times: SessionTimes;
}

/** Takes a running session up again; a session that ran out, or whose account ended, is gone. */
export function resumeSession(deps: Deps) {
  return (
    input: { readonly token: string },
    device: string | null,
  ): Promise<Result<Resumed, { readonly code: 'SESSION_ENDED' }>> =>
    deps.store.transaction(async (store) => {
      const { at, businessDay } = momentOf(deps);
      const tokenHash = deps.machine.hash(input.token);
      const session = await store.staff.session(tokenHash);
      const account = session && (await store.staff.byId(session.staff));
      if (!session || !account || session.device !== device) return fail('SESSION_ENDED');
      if (sessionEnded(session, at) || !accountActive(account, businessDay)) {
        await store.staff.endSession(tokenHash);
        return fail('SESSION_ENDED');
      }
      const seat = session.counter === null ? null : await store.seats.at(session.counter);
      const counter = seat?.staff === account.id ? seat.counter : null;
      return ok({ signedIn: signedIn(input.token, account, counter), times: session });
    });
}

/** Ends the session of one window. The counter stays as it is: a visitor may still be there. */
export function signOut(deps: Deps) {
  return (who: StaffMember): Promise<Result<null, never>> =>
    deps.store.transaction(async (store) => {
      const { at, businessDay } = momentOf(deps);
      await store.staff.endSession(who.tokenHash);
      await store.events.add({ kind: 'staff.signed-out', at, businessDay, staff: who.id });
      return ok(null);
    });
}

function signedIn(token: string, { id, name, role, exportsUntil }: StaffAccount, counter: number | null): SignedIn {
  return { token, staff: { id, name, role, exportsUntil }, counter, idleSeconds: IDLE_MS / 1000 };
}
