import { recordedPin } from './certificate-pin.ts';
import type { DeviceFile } from './device-file.ts';
import type { HubLink } from './hub-link.ts';
import type { ShellLog } from './log.ts';

/** A hub elsewhere: this device is paired there with a manager's code, and knows it again by its certificate. */
export function remoteHub(hub: string, file: DeviceFile, log: ShellLog): HubLink {
  const url = new URL(hub);
  if (url.pathname === '/') url.pathname = '/rpc';
  return {
    address: async () => url.href,
    pair: null,
    pin: url.protocol === 'wss:' ? recordedPin(url.href, file, log) : null,
    stop: async () => undefined,
  };
}
