import { answerHelp } from '../commands/call-staff.ts';
import { callChosen, callNext } from '../commands/call-visitor.ts';
import { closeCounter, openCounter, pauseCounter } from '../commands/run-counter.ts';
import { takeCounter } from '../commands/take-counter.ts';
import { answer } from './answer.ts';
import { atCounter, done, leaveCounter } from './at-counter.ts';
import { draftRoutes } from './draft-routes.ts';
import { guarded, type RouteDeps } from './routes.ts';
import { memberOf } from './session-routes.ts';
import { paperRoutes } from './paper-routes.ts';
import { stopRoutes } from './stop-routes.ts';
import { visitOfCounterRoutes } from './visit-of-counter-routes.ts';

/** Operations of a counter's staff. */
export function counterRoutes(deps: RouteDeps) {
  const { views } = deps;
  const take = takeCounter(deps);
  const [open, pause, close] = [openCounter(deps), pauseCounter(deps), closeCounter(deps)];
  const [next, chosen, help] = [callNext(deps), callChosen(deps), answerHelp(deps)];
  const counter = guarded.counter;
  return {
    desk: counter.desk.handler(({ signal }) => views.desk.subscribe(signal ?? new AbortController().signal)),
    take: counter.take.handler(async ({ input, context, errors }) => {
      const staff = memberOf(context);
      const taken = answer(await take(input, staff), errors);
      context.connection.staff = { ...staff, counter: taken.counter };
      views.changed();
      return taken;
    }),
    open: counter.open.handler(async ({ context, errors }) =>
      done(context, answer(await open(await atCounter(context, errors.NO_COUNTER)), errors)),
    ),
    pause: counter.pause.handler(async ({ input, context, errors }) =>
      done(context, answer(await pause(input, await atCounter(context, errors.NO_COUNTER)), errors)),
    ),
    close: counter.close.handler(async ({ context, errors }) => {
      answer(await close(await atCounter(context, errors.NO_COUNTER)), errors);
      leaveCounter(context.connection);
      return done(context, null);
    }),
    next: counter.next.handler(async ({ context, errors }) =>
      done(context, answer(await next(await atCounter(context, errors.NO_COUNTER)), errors)),
    ),
    call: counter.call.handler(async ({ input, context, errors }) =>
      done(context, answer(await chosen(input, await atCounter(context, errors.NO_COUNTER)), errors)),
    ),
    ...stopRoutes(deps),
    ...visitOfCounterRoutes(deps),
    ...paperRoutes(deps),
    ...draftRoutes(deps),
    answerHelp: counter.answerHelp.handler(async ({ input, context, errors }) =>
      done(context, answer(await help(input, memberOf(context)), errors)),
    ),
  };
}
