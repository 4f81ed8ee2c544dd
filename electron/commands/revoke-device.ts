import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { momentOf, type Deps, type StaffMember } from './command.ts';

/** Takes a device's token away. */
export function revokeDevice(deps: Deps) {
  return (
    input: { readonly id: string },
    who: StaffMember,
  ): Promise<Result<null, { readonly code: 'UNKNOWN_DEVICE' }>> =>
    deps.store.transaction(async (store) => {
      const { at, businessDay } = momentOf(deps);
      if (!(await store.devices.revoke(input.id, at))) return fail('UNKNOWN_DEVICE');
      await store.events.add({ kind: 'device.revoked', at, businessDay, device: input.id, staff: who.id });
      return ok(null);
    });
}
