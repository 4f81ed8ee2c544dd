import { hallOpening } from '../../shared/domain/hall-hours.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { momentOf, type Deps, type FromDevice, type StaffMember } from './command.ts';

/** A visitor at a kiosk asks for a member of staff. Asking again while it rings is the same call. */
export function callStaff(deps: Deps) {
  return (from: FromDevice): Promise<Result<null, { readonly code: 'AFTER_HOURS' }>> =>
    deps.store.transaction(async (store) => {
      const { at, businessDay } = momentOf(deps);
      if (hallOpening(at, deps.content().hours).kind === 'closed') return fail('AFTER_HOURS');
      if ((await store.help.ringing(from.id)) !== null) return ok(null);
      await store.help.add({ id: deps.machine.newId(), device: from.id, at });
      await store.events.add({ kind: 'help.called', at, businessDay, device: from.id });
      return ok(null);
    });
}

/** Somebody is on the way to the kiosk. */
export function answerHelp(deps: Deps) {
  return (input: { readonly id: string }, who: StaffMember): Promise<Result<null, { readonly code: 'UNKNOWN_CALL' }>> =>
    deps.store.transaction(async (store) => {
      const { at, businessDay } = momentOf(deps);
      if (!(await store.help.answer(input.id, at, who.counter))) return fail('UNKNOWN_CALL');
      const counter = who.counter === null ? {} : { counter: who.counter };
      await store.events.add({ kind: 'help.answered', at, businessDay, staff: who.id, ...counter });
      return ok(null);
    });
}
