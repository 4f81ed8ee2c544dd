import { CONTRACT_VERSION, sideToUpdate } from '../../shared/contract/version.ts';
import type { SignedIn } from '../../shared/contract/session.ts';
import { IDLE_MS, type SessionTimes } from '../../shared/domain/staff-session.ts';
import { claimHub } from '../commands/manage-staff.ts';
import { pairDevice, plainCode } from '../commands/pair-device.ts';
import { resumeSession, signIn, signOut } from '../commands/sign-in.ts';
import { answer } from './answer.ts';
import type { Connection, SignedInStaff } from './connections.ts';
import { limited } from './limited.ts';
import { guarded, type CallContext, type RouteDeps } from './routes.ts';

/** Seconds of activity that are not written down one by one. */
const SEEN_EVERY_MS = 30_000;

/** Greeting, pairing, signing in and out. */
export function sessionRoutes(deps: RouteDeps) {
  const { session } = guarded;
  const [pair, claim, sign] = [pairDevice(deps), claimHub(deps), signIn(deps)];
  const [resume, leave] = [resumeSession(deps), signOut(deps)];
  return {
    hello: session.hello.handler(async ({ input, context, errors }) => {
      const update = sideToUpdate(CONTRACT_VERSION, input.contract);
      if (update) throw errors.VERSION_MISMATCH({ data: { hub: CONTRACT_VERSION, update } });
      await greet(deps, context.connection, { token: input.device, unknown: errors.UNKNOWN_DEVICE });
      const { device } = context.connection;
      const needsManager = deps.managerCode.current !== null;
      const { demo, publicUrl } = deps;
      return { contract: CONTRACT_VERSION, now: deps.machine.now(), device, needsManager, demo, publicUrl };
    }),
    content: session.content.handler(({ signal }) => deps.views.content.watch(signal ?? new AbortController().signal)),
    town: session.town.handler(() => deps.content().town),
    guidance: session.guidance.handler(() => deps.content().guidance),
    pair: session.pair.handler(async ({ input, context, errors }) =>
      limited(context, { name: 'pair', tooMany: errors.TOO_MANY_TRIES }, async () => answer(await pair(input), errors)),
    ),
    claim: session.claim.handler(async ({ input: { code, ...account }, context, errors }) => {
      const signedIn = await limited(context, { name: 'claim', tooMany: errors.TOO_MANY_TRIES }, async () => {
        if (plainCode(code) !== deps.managerCode.current) throw errors.CODE_UNKNOWN();
        return answer(await claim(account), errors);
      });
      deps.managerCode.current = null;
      return entered(context, signedIn);
    }),
    signIn: session.signIn.handler(async ({ input, context, errors }) => {
      const device = context.connection.device?.id ?? null;
      const guard = { name: `sign-in ${input.login}`, tooMany: errors.TOO_MANY_TRIES };
      return entered(context, await limited(context, guard, async () => answer(await sign(input, device), errors)));
    }),
    resume: session.resume.handler(async ({ input, context, errors }) => {
      const { signedIn, times } = answer(await resume(input, context.connection.device?.id ?? null), errors);
      return entered(context, signedIn, times);
    }),
    stay: session.stay.handler(({ context }) => {
      staffAct(context);
      return { idleSeconds: IDLE_MS / 1000 };
    }),
    signOut: session.signOut.handler(async ({ context, errors }) => {
      answer(await leave(memberOf(context)), errors);
      context.connection.staff = null;
      deps.views.changed();
      return null;
    }),
  };
}

/** The signed-in person; the guard saw to it that there is one. */
export function memberOf({ connection }: CallContext): SignedInStaff {
  if (!connection.staff) throw new Error('operation of staff without staff');
  return connection.staff;
}

/** The person did something: the idle time starts again, in memory at once and in the store now and then. */
export function staffAct(context: CallContext): void {
  const staff = memberOf(context);
  const { machine, store, log } = context.deps;
  const now = machine.now();
  if (now - staff.seenAt < SEEN_EVERY_MS) return;
  staff.seenAt = now;
  store.access.staff.updateSession(staff.tokenHash, { seenAt: now }).catch((error: unknown) => {
    log.error(`session not written: ${error instanceof Error ? error.message : 'unknown reason'}`);
  });
}

async function greet(
  deps: RouteDeps,
  connection: Connection,
  { token, unknown }: { readonly token: string | null; readonly unknown: () => Error },
): Promise<void> {
  if (token === null) return;
  const device = await deps.store.access.devices.byToken(deps.machine.hash(token));
  if (!device) throw unknown();
  connection.device = device;
  await deps.store.access.devices.seen(device.id, deps.machine.now());
  deps.views.changed();
}

/** Binds the session to the connection. */
function entered({ connection, deps }: CallContext, signedIn: SignedIn, times?: SessionTimes): SignedIn {
  const now = deps.machine.now();
  const { startedAt, seenAt } = times ?? { startedAt: now, seenAt: now };
  const { staff, counter, token } = signedIn;
  connection.staff = { ...staff, tokenHash: deps.machine.hash(token), counter, startedAt, seenAt };
  deps.views.changed();
  return signedIn;
}
