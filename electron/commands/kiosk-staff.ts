import type { IssuedTicket } from '../../shared/domain/rooms/hold.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { momentOf, type Deps, type FromDevice } from './command.ts';
import { heldBy } from './hold-room.ts';
import { ticketOf } from './issue-ticket.ts';
import { isLive } from '../../shared/domain/visit.ts';

/** Checks the PIN of the house at a kiosk. A right one stands in the log with the kiosk, a person has no part in it. */
export function checkKioskPin(deps: Deps) {
  return async (
    { pin }: { readonly pin: string },
    from: FromDevice,
  ): Promise<Result<null, { readonly code: 'NO_PIN' | 'WRONG_PIN' }>> => {
    const hash = await deps.store.access.secrets.kioskPin();
    if (hash === null) return fail('NO_PIN');
    if (!(await deps.machine.checkPassword(pin, hash))) return fail('WRONG_PIN');
    await deps.store.transaction((store) =>
      store.events.add({ kind: 'kiosk.unlocked', ...momentOf(deps), device: from.id }),
    );
    return ok(null);
  };
}

/** The same ticket once more, for somebody who lost theirs: number and code stay, the place is the one the visit is at. */
export function reissueTicket(deps: Deps) {
  return (
    { visit }: { readonly visit: string },
    from: FromDevice,
  ): Promise<Result<IssuedTicket, { readonly code: 'UNKNOWN_VISIT' }>> =>
    deps.store.transaction(async (store) => {
      const first = await store.visits.byId(visit);
      if (!first) return fail('UNKNOWN_VISIT');
      const moment = momentOf(deps);
      const stop = (await store.visits.ofVisit(visit)).find(isLive) ?? first.stop;
      await store.events.add({ kind: 'ticket.reissued', ...moment, stop: stop.id, device: from.id });
      const ticket = await ticketOf(store, { stop, code: first.code }, moment);
      return ok({ ...ticket, held: await heldBy(deps, store, visit) });
    });
}
