import type { Bridge, DeviceInfo, Face } from '../../shared/bridge.ts';
import { HubConnection } from './hub-connection.ts';
import { pageBridge } from './page-bridge.ts';
import { takePairingCode } from './pairing-code.ts';

declare global {
  interface Window {
    /** Lent by the desktop shell; a plain browser has none. */
    readonly machimado?: Bridge;
  }
}

/** Everything a face's `main.tsx` needs to begin. */
export interface FaceLink {
  readonly bridge: Bridge;
  readonly device: DeviceInfo;
  readonly connection: HubConnection;
}

/** Finds the machine (or stands in for it) and starts the connection to the hub. */
export async function connectFace(face: Face, page: Window = window): Promise<FaceLink> {
  const plain = page.machimado ? null : pageBridge(face, page);
  const bridge = page.machimado ?? plain ?? pageBridge(face, page);
  const device = await bridge.device();
  const connection = new HubConnection({
    address: device.hub,
    token: device.token,
    needsDevice: face !== 'manager' && face !== 'office',
    saveToken: (token) => bridge.saveToken(token),
    pairingCode: takePairingCode(page),
  });
  connection.subscribe(() => {
    const state = connection.state();
    if (state.kind === 'online' && state.welcome.demo) plain?.demonstrate();
  });
  connection.start();
  return { bridge, device, connection };
}
