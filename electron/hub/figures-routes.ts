import { figures } from '../commands/figures.ts';
import { answer } from './answer.ts';
import { figuresCsv } from './figures-csv.ts';
import { guarded, type RouteDeps } from './routes.ts';
import { staffAct } from './session-routes.ts';

/** What happened in the hall, for the manager. */
export function figuresRoutes(deps: RouteDeps) {
  const { manager } = guarded;
  const count = figures(deps);
  return {
    figures: manager.figures.handler(async ({ input, context, errors, signal }) => {
      staffAct(context);
      return answer(await count(input, signal), errors);
    }),
    figuresCsv: manager.figuresCsv.handler(async ({ input: { language, ...range }, context, errors, signal }) => {
      staffAct(context);
      return figuresCsv(answer(await count(range, signal), errors), deps.content().town, language);
    }),
  };
}
