import { answerHelp } from '../commands/call-staff.ts';
import { actOnStop, type StopAction } from '../commands/act-on-stop.ts';
import { callChosen, callNext } from '../commands/call-visitor.ts';
import type { CounterStaff } from '../commands/command.ts';
import { closeCounter, openCounter, pauseCounter } from '../commands/run-counter.ts';
import { takeCounter } from '../commands/take-counter.ts';
import { answer } from './answer.ts';
import type { Connection } from './connections.ts';
import { guarded, type CallContext, type RouteDeps } from './routes.ts';
import { memberOf, staffAct } from './session-routes.ts';

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
    answerHelp: counter.answerHelp.handler(async ({ input, context, errors }) =>
      done(context, answer(await help(input, memberOf(context)), errors)),
    ),
  };
}

function stopRoutes(deps: RouteDeps) {
  const route = <Action extends StopAction>(action: Action) => {
    const act = actOnStop(deps, action);
    return guarded.counter[action].handler(async ({ input, context, errors }) =>
      done(context, answer(await act(input, await atCounter(context, errors.NO_COUNTER)), errors)),
    );
  };
  return {
    recall: route('recall'),
    serve: route('serve'),
    absent: route('absent'),
    back: route('back'),
    finish: route('finish'),
  };
}

/** Shows everybody what changed and hands the answer on. */
function done<Value>({ deps }: CallContext, value: Value): Value {
  deps.views.changed();
  return value;
}

/** The person with the counter this window took; a colleague may have relieved them since. */
async function atCounter(context: CallContext, noCounter: () => Error): Promise<CounterStaff> {
  const staff = memberOf(context);
  staffAct(context);
  const seat = staff.counter === null ? null : await context.deps.store.access.seats.at(staff.counter);
  if (staff.counter === null || seat?.staff !== staff.id) {
    leaveCounter(context.connection);
    throw noCounter();
  }
  return { ...staff, counter: staff.counter };
}

function leaveCounter(connection: Connection): void {
  if (connection.staff) connection.staff = { ...connection.staff, counter: null };
}
