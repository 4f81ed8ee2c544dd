import { actOnStop, type StopAction } from '../commands/act-on-stop.ts';
import { dropStop } from '../commands/drop-stop.ts';
import { cancelStop, finishStop } from '../commands/finish-stop.ts';
import { papersReady } from '../commands/hand-over.ts';
import { holdStop } from '../commands/hold-stop.ts';
import { transferStop } from '../commands/transfer-stop.ts';
import { undoAct } from '../commands/undo-act.ts';
import { answer } from './answer.ts';
import { atCounter, done } from './at-counter.ts';
import { guarded, type RouteDeps } from './routes.ts';

/** What staff do to one stop. */
export function stopRoutes(deps: RouteDeps) {
  const { counter } = guarded;
  const route = <Action extends StopAction>(action: Action) => {
    const act = actOnStop(deps, action);
    return counter[action].handler(async ({ input, context, errors }) =>
      done(context, answer(await act(input, await atCounter(context, errors.NO_COUNTER)), errors)),
    );
  };
  const [hold, finish, cancel] = [holdStop(deps), finishStop(deps), cancelStop(deps)];
  const [papers, transfer, undo] = [papersReady(deps), transferStop(deps), undoAct(deps)];
  const drop = dropStop(deps);
  return {
    recall: route('recall'),
    serve: route('serve'),
    absent: route('absent'),
    back: route('back'),
    hold: counter.hold.handler(async ({ input, context, errors }) =>
      done(context, answer(await hold(input, await atCounter(context, errors.NO_COUNTER)), errors)),
    ),
    finish: counter.finish.handler(async ({ input, context, errors }) =>
      done(context, answer(await finish(input, await atCounter(context, errors.NO_COUNTER)), errors)),
    ),
    cancel: counter.cancel.handler(async ({ input, context, errors }) =>
      done(context, answer(await cancel(input, await atCounter(context, errors.NO_COUNTER)), errors)),
    ),
    dropStop: counter.dropStop.handler(async ({ input, context, errors }) =>
      done(context, answer(await drop(input, await atCounter(context, errors.NO_COUNTER)), errors)),
    ),
    papersReady: counter.papersReady.handler(async ({ input, context, errors }) =>
      done(context, answer(await papers(input, await atCounter(context, errors.NO_COUNTER)), errors)),
    ),
    transfer: counter.transfer.handler(async ({ input, context, errors }) =>
      done(context, answer(await transfer(input, await atCounter(context, errors.NO_COUNTER)), errors)),
    ),
    undo: counter.undo.handler(async ({ input, context, errors }) =>
      done(context, answer(await undo(input, await atCounter(context, errors.NO_COUNTER)), errors)),
    ),
  };
}
