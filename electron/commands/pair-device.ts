import type { DeviceKind } from '../../shared/domain/house-view.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import type { StoreAccess } from '../ports/store.ts';
import { momentOf, type Deps, type StaffMember } from './command.ts';

/** What a freshly paired device is told, once. */
export interface Pairing {
  readonly token: string;
  readonly kind: DeviceKind;
  readonly name: string;
}

const CODE_LIFE_MS = 10 * 60_000;

/** What a code or device is for. */
export interface DeviceLabel {
  readonly kind: DeviceKind;
  readonly name: string;
}

/** A one-time code for a manager to carry to the device. `by` is null when the program itself makes it (demo). */
export function makePairingCode(deps: Deps) {
  return (
    input: DeviceLabel,
    by: StaffMember | null,
  ): Promise<Result<{ readonly code: string; readonly expiresAt: number }, never>> =>
    deps.store.transaction(async (store) => {
      const { at, businessDay } = momentOf(deps);
      const code = deps.machine.newCode();
      const expiresAt = at + CODE_LIFE_MS;
      await store.devices.addCode({ codeHash: deps.machine.hash(code), ...input, expiresAt });
      await store.events.add({ kind: 'device.code', at, businessDay, ...(by ? { staff: by.id } : {}) });
      return ok({ code, expiresAt });
    });
}

/** Turns a code into a device with a token of its own. */
export function pairDevice(deps: Deps) {
  return (input: { readonly code: string }): Promise<Result<Pairing, { readonly code: 'CODE_UNKNOWN' }>> =>
    deps.store.transaction(async (store) => {
      const label = await store.devices.takeCode(deps.machine.hash(plainCode(input.code)), deps.machine.now());
      return label ? ok(await addDevice(deps, store, label)) : fail('CODE_UNKNOWN');
    });
}

/** Pairs a device of the hub's own machine without a code. */
export function pairOwnDevice(deps: Deps) {
  return (label: DeviceLabel): Promise<Pairing> => deps.store.transaction((store) => addDevice(deps, store, label));
}

/** Codes are read aloud and typed: case, spaces and hyphens do not count. */
export function plainCode(typed: string): string {
  return typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
}

async function addDevice(deps: Deps, store: StoreAccess, label: DeviceLabel): Promise<Pairing> {
  const { at, businessDay } = momentOf(deps);
  const [id, token] = [deps.machine.newId(), deps.machine.newSecret()];
  await store.devices.add({ id, ...label, tokenHash: deps.machine.hash(token), at });
  await store.events.add({ kind: 'device.paired', at, businessDay, device: id });
  return { token, ...label };
}
