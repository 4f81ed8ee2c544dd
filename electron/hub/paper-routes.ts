import { enterPaper } from '../commands/enter-paper.ts';
import { answer } from './answer.ts';
import { atCounter, done } from './at-counter.ts';
import { guarded, type RouteDeps } from './routes.ts';

/** Entering what happened on paper meanwhile. */
export function paperRoutes(deps: RouteDeps) {
  const enter = enterPaper(deps);
  return {
    enterPaper: guarded.counter.enterPaper.handler(async ({ input, context, errors }) =>
      done(context, answer(await enter(input, await atCounter(context, errors.NO_COUNTER)), errors)),
    ),
  };
}
