import type { SignedIn } from '../../shared/contract/session.ts';
import type { StaffAccount, StaffRole } from '../../shared/domain/house-view.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import type { StoreAccess } from '../ports/store.ts';
import { momentOf, type Deps, type StaffMember } from './command.ts';
import { startSession } from './sign-in.ts';

/** A new account as the manager fills it in. */
export interface NewAccount {
  readonly login: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly password: string;
  readonly endsOn: string | null;
}

/** Makes an account. `by` is null only for the first one. */
export function addStaff(deps: Deps) {
  return async (
    input: NewAccount,
    by: StaffMember | null,
  ): Promise<Result<StaffAccount, { readonly code: 'LOGIN_TAKEN' }>> => {
    const passwordHash = await deps.machine.hashPassword(input.password);
    return deps.store.transaction(async (store) => {
      if (await store.staff.byLogin(input.login)) return fail('LOGIN_TAKEN');
      return ok(await addAccount(deps, store, { ...input, passwordHash, by }));
    });
  };
}

/** Makes the first manager of a fresh hub and signs them in. Whoever comes second finds the code used. */
export function claimHub(deps: Deps) {
  return async (
    input: Omit<NewAccount, 'role' | 'endsOn'>,
  ): Promise<Result<SignedIn, { readonly code: 'CODE_UNKNOWN' }>> => {
    const passwordHash = await deps.machine.hashPassword(input.password);
    return deps.store.transaction(async (store) => {
      if ((await store.staff.count()) > 0) return fail('CODE_UNKNOWN');
      const account = await addAccount(deps, store, {
        ...input,
        role: 'manager',
        endsOn: null,
        passwordHash,
        by: null,
      });
      return ok(await startSession(deps, store, { account, device: null }));
    });
  };
}

/** Ends an account at once, its sessions with it; accounts are never deleted. One manager always remains. */
export function endStaff(deps: Deps) {
  return (
    input: { readonly id: string },
    who: StaffMember,
  ): Promise<Result<null, { readonly code: 'UNKNOWN_STAFF' | 'LAST_MANAGER' }>> =>
    deps.store.transaction(async (store) => {
      const { at, businessDay } = momentOf(deps);
      const account = await store.staff.byId(input.id);
      if (!account || account.endedAt !== null) return fail('UNKNOWN_STAFF');
      if (account.role === 'manager' && (await store.staff.managers(businessDay)) <= 1) return fail('LAST_MANAGER');
      await store.staff.end(account.id, at);
      await store.staff.endSessionsOf(account.id);
      await store.events.add({ kind: 'staff.ended', at, businessDay, staff: who.id });
      return ok(null);
    });
}

async function addAccount(
  deps: Deps,
  store: StoreAccess,
  input: Omit<NewAccount, 'password'> & { readonly passwordHash: string; readonly by: StaffMember | null },
): Promise<StaffAccount> {
  const { at, businessDay } = momentOf(deps);
  const { login, name, role, endsOn, passwordHash, by } = input;
  const account = {
    id: deps.machine.newId(),
    login,
    name,
    role,
    createdAt: at,
    endsOn,
    exportsUntil: null,
    endedAt: null,
  };
  await store.staff.add({ ...account, passwordHash });
  await store.events.add({ kind: 'staff.added', at, businessDay, staff: by?.id ?? account.id });
  return account;
}
