import type { Device } from '../../shared/domain/house-view.ts';
import type { ShownCode } from './state.ts';

/** Whether a device has come in with a shown code: one more of its kind and name than when it was made. */
export function codeUsed({ kind, name, before }: ShownCode, devices: readonly Device[]): boolean {
  return devices.some((device) => device.kind === kind && device.name === name && !before.includes(device.id));
}
