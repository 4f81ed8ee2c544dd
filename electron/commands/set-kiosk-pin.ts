import { pinWeakness, type PinWeakness } from '../../shared/domain/kiosk-pin.ts';
import { failWith, ok, type Result } from '../../shared/lib/result.ts';
import { momentOf, type Deps, type StaffMember } from './command.ts';

/** Sets the PIN that opens the staff mode of the kiosks. Only its hash is kept; who set it and when stands in the log. */
export function setKioskPin({ store, machine, dayOf }: Deps) {
  return async (
    { pin }: { readonly pin: string },
    who: StaffMember,
  ): Promise<Result<null, { readonly code: 'WEAK_PIN'; readonly data: { readonly why: PinWeakness } }>> => {
    const why = pinWeakness(pin);
    if (why) return failWith('WEAK_PIN', { why });
    const hash = await machine.hashPassword(pin);
    await store.transaction(async ({ secrets, events }) => {
      await secrets.setKioskPin(hash);
      await events.add({ kind: 'kiosk.pin', ...momentOf({ machine, dayOf }), staff: who.id });
    });
    return ok(null);
  };
}
