import { callStaff } from '../commands/call-staff.ts';
import { issueTicket } from '../commands/issue-ticket.ts';
import type { FromDevice } from '../commands/command.ts';
import { answer } from './answer.ts';
import type { Connection } from './connections.ts';
import { guarded, type RouteDeps } from './routes.ts';

/** Operations of the kiosk. */
export function kioskRoutes(deps: RouteDeps) {
  const { views, printers, machine } = deps;
  const issue = issueTicket(deps);
  const call = callStaff(deps);
  return {
    lobby: guarded.kiosk.lobby.handler(({ signal }) => views.lobby.subscribe(signal ?? never())),
    issue: guarded.kiosk.issue.handler(async ({ input, context, errors }) => {
      const ticket = answer(await issue(input, deviceOf(context.connection)), errors);
      views.changed();
      return ticket;
    }),
    callStaff: guarded.kiosk.callStaff.handler(async ({ context, errors }) => {
      answer(await call(deviceOf(context.connection)), errors);
      views.changed();
      return null;
    }),
    reportPrinter: guarded.kiosk.reportPrinter.handler(({ input, context }) => {
      printers.report(deviceOf(context.connection), input.state, machine.now());
      views.changed();
      return null;
    }),
  };
}

/** Operations of the display. */
export function signageRoutes({ views }: RouteDeps) {
  return { board: guarded.signage.board.handler(({ signal }) => views.board.subscribe(signal ?? never())) };
}

/** The role was checked, so there is a device; its absence would be a bug of the guard. */
function deviceOf({ device }: Connection): FromDevice {
  if (!device) throw new Error('operation of a device without a device');
  return device;
}

/** A signal that never fires, for callers without one. */
function never(): AbortSignal {
  return new AbortController().signal;
}
