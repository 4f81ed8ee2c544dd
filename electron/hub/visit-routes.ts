import type { Result } from '../../shared/lib/result.ts';
import { cancelVisit } from '../commands/cancel-visit.ts';
import { momentOf } from '../commands/command.ts';
import { rateVisit } from '../commands/rate-visit.ts';
import { answer } from './answer.ts';
import { guarded, type CallContext, type RouteDeps } from './routes.ts';

/** What the holder of a ticket may do from their own phone. Only where the town publishes its hub. */
export function visitRoutes(deps: RouteDeps) {
  const { visit } = guarded;
  const { visits } = deps.views;
  const [cancel, rate] = [cancelVisit(deps), rateVisit(deps)];
  return {
    watch: visit.watch.handler(async ({ input, context, errors, signal }) =>
      visits.watch(await visitOf(input.code, context, errors), signal ?? new AbortController().signal),
    ),
    cancel: visit.cancel.handler(async ({ input, context, errors }) => {
      const id = await visitOfToday(input.code, context, errors);
      answer(known(await cancel({ visit: id }, {})), errors);
      deps.views.changed();
      return null;
    }),
    rate: visit.rate.handler(async ({ input: { code, ...rating }, context, errors }) => {
      const id = await visitOfToday(code, context, errors);
      answer(await rate({ ...rating, visit: id }, 'phone'), errors);
      deps.views.changed();
      return null;
    }),
  };
}

interface CodeErrors {
  readonly UNKNOWN_CODE: () => Error;
  readonly TOO_MANY_TRIES: (error: { data: { seconds: number } }) => Error;
}

/**
 * The visit of a code. A right code always answers: it cannot be guessed (144 bits), and a household behind one address
 * must not be locked out by somebody's wrong one. Wrong ones are counted and slowed down.
 */
async function visitOf(code: string, { connection, deps }: CallContext, errors: CodeErrors): Promise<string> {
  const { publicUrl, store, tries, machine } = deps;
  const visit = publicUrl === null ? null : await store.access.visits.byCode(code);
  if (visit !== null) return visit;
  const [name, now] = [`${connection.address} visit-code`, machine.now()];
  const wait = tries.wait(name, now);
  if (wait > 0) throw errors.TOO_MANY_TRIES({ data: { seconds: Math.ceil(wait / 1000) } });
  tries.wrong(name, now);
  throw errors.UNKNOWN_CODE();
}

/** Yesterday's code shows that it is over; there is nothing to do with it. */
async function visitOfToday(code: string, context: CallContext, errors: CodeErrors): Promise<string> {
  const visit = await visitOf(code, context, errors);
  const { deps } = context;
  const [first] = await deps.store.access.visits.ofVisit(visit);
  if (first && deps.dayOf(first.arrivedAt) === momentOf(deps).businessDay) return visit;
  throw errors.UNKNOWN_CODE();
}

/** The code named a visit, so the use case knows it; anything else is a fault of ours. */
function known<Value, Failure extends { readonly code: string }>(
  result: Result<Value, Failure>,
): Result<Value, Exclude<Failure, { readonly code: 'UNKNOWN_VISIT' }>> {
  if (!result.ok && result.error.code === 'UNKNOWN_VISIT') throw new Error('a code without a visit');
  return result as Result<Value, Exclude<Failure, { readonly code: 'UNKNOWN_VISIT' }>>;
}
