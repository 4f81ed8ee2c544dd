import path from 'node:path';
import { app, type Session } from 'electron';
import type { Face, Panel } from '../../shared/bridge.ts';
import { noLentPrinter } from './no-lent-printer.ts';
import type { DeviceFile } from './device-file.ts';
import type { DeviceIdentity } from './device-identity.ts';
import { FaceWindow } from './face-window.ts';
import { givesTickets } from './faces-of-role.ts';
import type { HubLink } from './hub-link.ts';
import { lendBridge, type BridgeServices, type LentPrinter } from './lend-bridge.ts';
import type { ShellLog } from './log.ts';

/** What the windows of this machine share. */
export interface WindowParts {
  readonly faces: readonly Face[];
  /** Plain windows instead of screens filled for good. */
  readonly plain: boolean;
  readonly panel: Panel;
  readonly session: Session;
  readonly hub: HubLink;
  readonly identity: DeviceIdentity;
  readonly file: DeviceFile;
  /** Of the faces that give tickets. */
  readonly printer: LentPrinter;
  readonly log: ShellLog;
}

/** Opens the window of each face. */
export function openWindows(parts: WindowParts): readonly FaceWindow[] {
  return parts.faces.map((face) => openWindow(face, parts));
}

function openWindow(face: Face, { plain, session, log, ...parts }: WindowParts): FaceWindow {
  const services: BridgeServices = {
    face,
    printer: givesTickets(face) ? parts.printer : noLentPrinter,
    device: async () => ({
      face,
      hub: await parts.hub.address(),
      token: await parts.identity.token(face),
      panel: parts.panel,
      volume: parts.file.record().volume,
    }),
    saveVolume: (volume) => parts.file.change((record) => ({ ...record, volume })),
    async leaveKiosk() {
      if (face === 'kiosk') window.leave();
    },
    async saveToken(token) {
      if ((await parts.identity.save(face, token)) === 'pair-again') window.reload();
    },
  };
  const window = new FaceWindow({
    face,
    plain,
    session,
    log,
    preload: path.join(app.getAppPath(), 'dist', 'electron', 'preload.cjs'),
    devTools: !app.isPackaged,
    lend: (contents) => lendBridge(contents, services),
  });
  return window;
}
