import { addStops } from '../commands/add-stops.ts';
import { setNeeds, setNote, setPriority } from '../commands/describe-visit.ts';
import { findTickets } from '../commands/find-tickets.ts';
import { issueTicket } from '../commands/issue-ticket.ts';
import { orderStops } from '../commands/order-stops.ts';
import { helpLines, stopLine } from '../commands/run-line.ts';
import { answer } from './answer.ts';
import { atCounter, done } from './at-counter.ts';
import { guarded, type RouteDeps } from './routes.ts';

/** What staff of a counter do to a whole visit, to a line, and to find a ticket again. */
export function visitOfCounterRoutes(deps: RouteDeps) {
  const { counter } = guarded;
  const [add, order] = [addStops(deps), orderStops(deps)];
  const [priority, needs, note] = [setPriority(deps), setNeeds(deps), setNote(deps)];
  const [help, stop, find, issue] = [helpLines(deps), stopLine(deps), findTickets(deps), issueTicket(deps)];
  return {
    issue: counter.issue.handler(async ({ input, context, errors }) => {
      const { id: staff, counter: place } = await atCounter(context, errors.NO_COUNTER);
      return done(context, answer(await issue(input, { staff, counter: place }), errors));
    }),
    addStops: counter.addStops.handler(async ({ input, context, errors }) =>
      done(context, answer(await add(input, await atCounter(context, errors.NO_COUNTER)), errors)),
    ),
    orderStops: counter.orderStops.handler(async ({ input, context, errors }) =>
      done(context, answer(await order(input, await atCounter(context, errors.NO_COUNTER)), errors)),
    ),
    setPriority: counter.setPriority.handler(async ({ input, context, errors }) =>
      done(context, answer(await priority(input, await atCounter(context, errors.NO_COUNTER)), errors)),
    ),
    setNeeds: counter.setNeeds.handler(async ({ input, context, errors }) =>
      done(context, answer(await needs(input, await atCounter(context, errors.NO_COUNTER)), errors)),
    ),
    setNote: counter.setNote.handler(async ({ input, context, errors }) =>
      done(context, answer(await note(input, await atCounter(context, errors.NO_COUNTER)), errors)),
    ),
    help: counter.help.handler(async ({ input, context, errors }) =>
      done(context, answer(await help(input, await atCounter(context, errors.NO_COUNTER)), errors)),
    ),
    stopLine: counter.stopLine.handler(async ({ input, context, errors }) =>
      done(context, answer(await stop(input, await atCounter(context, errors.NO_COUNTER)), errors)),
    ),
    findTickets: counter.findTickets.handler(({ input }) => find(input)),
  };
}
