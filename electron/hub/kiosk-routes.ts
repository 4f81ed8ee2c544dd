import { STAFF_MODE_MS } from '../../shared/domain/staff-mode.ts';
import { callStaff } from '../commands/call-staff.ts';
import { cancelVisit } from '../commands/cancel-visit.ts';
import { findTickets } from '../commands/find-tickets.ts';
import { issueWithDraft } from '../commands/issue-with-draft.ts';
import { checkKioskPin, reissueTicket } from '../commands/kiosk-staff.ts';
import { noteCardRead } from '../commands/note-card-read.ts';
import { lookUpTicket, visitOfTicket } from '../commands/look-up-ticket.ts';
import { rateVisit } from '../commands/rate-visit.ts';
import type { FromDevice } from '../commands/command.ts';
import { answer } from './answer.ts';
import type { Connection } from './connections.ts';
import { limited } from './limited.ts';
import { guarded, type RouteDeps } from './routes.ts';

/** Operations of the kiosk. */
export function kioskRoutes(deps: RouteDeps) {
  const { views, printers, machine } = deps;
  const { kiosk } = guarded;
  const [issue, call, noteRead] = [issueWithDraft(deps), callStaff(deps), noteCardRead(deps)];
  return {
    lobby: kiosk.lobby.handler(({ signal }) => views.lobby.subscribe(signal ?? never())),
    issue: kiosk.issue.handler(async ({ input, context, errors }) => {
      const ticket = answer(await issue(input, { device: deviceOf(context.connection).id }), errors);
      views.changed();
      return ticket;
    }),
    cardRead: kiosk.cardRead.handler(async ({ input, context, errors }) =>
      answer(await noteRead(input, deviceOf(context.connection)), errors),
    ),
    callStaff: kiosk.callStaff.handler(async ({ context, errors }) => {
      answer(await call(deviceOf(context.connection)), errors);
      views.changed();
      return null;
    }),
    reportPrinter: kiosk.reportPrinter.handler(({ input, context }) => {
      printers.report(deviceOf(context.connection), input.state, machine.now());
      views.changed();
      return null;
    }),
    ...numberRoutes(deps),
    ...staffRoutes(deps),
  };
}

/** For visitors who have a number already. */
function numberRoutes(deps: RouteDeps) {
  const { kiosk } = guarded;
  const [look, rate] = [lookUpTicket(deps), rateVisit(deps)];
  return {
    look: kiosk.look.handler(async ({ input, errors }) => answer(await look(input), errors)),
    rate: kiosk.rate.handler(async ({ input: { ticket, ...rating }, errors }) => {
      const visit = await visitOfTicket(deps, ticket);
      if (visit === null) throw errors.UNKNOWN_TICKET();
      return answer(await rate({ ...rating, visit }, 'kiosk'), errors);
    }),
  };
}

/** For staff at a kiosk they opened with the PIN. */
function staffRoutes(deps: RouteDeps) {
  const { views, machine } = deps;
  const { kiosk } = guarded;
  const [check, find] = [checkKioskPin(deps), findTickets(deps)];
  const [reissue, cancel] = [reissueTicket(deps), cancelVisit(deps)];
  return {
    unlock: kiosk.unlock.handler(async ({ input, context, errors }) => {
      const device = deviceOf(context.connection);
      const guard = { name: `kiosk-pin ${device.id}`, tooMany: errors.TOO_MANY_TRIES };
      await limited(context, guard, async () => answer(await check(input, device), errors));
      context.connection.staffMode = machine.now();
      return { seconds: STAFF_MODE_MS / 1000 };
    }),
    lock: kiosk.lock.handler(({ context }) => {
      context.connection.staffMode = null;
      return null;
    }),
    findTickets: kiosk.findTickets.handler(({ input }) => find(input)),
    reissue: kiosk.reissue.handler(async ({ input, context, errors }) =>
      answer(await reissue(input, deviceOf(context.connection)), errors),
    ),
    cancelVisit: kiosk.cancelVisit.handler(async ({ input, context, errors }) => {
      answer(await cancel(input, { device: deviceOf(context.connection).id }), errors);
      views.changed();
      return null;
    }),
  };
}

/** Operations of the display. */
export function signageRoutes({ views }: RouteDeps) {
  const { signage } = guarded;
  return {
    board: signage.board.handler(({ signal }) => views.board.subscribe(signal ?? never())),
    panels: signage.panels.handler(({ signal }) => views.panels.subscribe(signal ?? never())),
  };
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
