import path from 'node:path';
import { app, type Session } from 'electron';
import type { CardSource, Face, Panel } from '../../shared/bridge.ts';
import type { DeviceFile } from './device-file.ts';
import type { DeviceIdentity } from './device-identity.ts';
import { FaceWindow, type FaceWindowParts } from './face-window.ts';
import { givesTickets, printsForms, readsCards } from './faces-of-role.ts';
import type { HubLink } from './hub-link.ts';
import { lendBridge, type BridgeServices, type LentPrinter } from './lend-bridge.ts';
import type { LentCard } from './lend-card.ts';
import type { ShellLog } from './log.ts';
import { noLentCard } from './no-lent-card.ts';
import { noLentPrinter } from './no-lent-printer.ts';
import { printPage } from './print-page.ts';

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
  /** Of the faces that read cards, and where these are read. */
  readonly card: LentCard;
  readonly cardSource: CardSource;
  /** The system's name of the A4 printer; null = the person chooses each time. */
  readonly formPrinter: string | null;
  readonly log: ShellLog;
}

/** Opens the window of each face; staff open the office's beside theirs, one at a time. */
export function openWindows(parts: WindowParts): readonly FaceWindow[] {
  const windows: FaceWindow[] = [];
  let office: FaceWindow | null = null;
  const forget = (): void => {
    office?.end();
    if (office) windows.splice(windows.indexOf(office), 1);
    office = null;
  };
  const openOffice = (): void => {
    if (office) return office.show();
    office = openWindow('office', { ...parts, openOffice: nothing, onClosed: forget });
    windows.push(office);
  };
  for (const face of parts.faces) windows.push(openWindow(face, { ...parts, openOffice, onClosed: nothing }));
  return windows;
}

const nothing = (): void => undefined;

type OneWindow = WindowParts & Pick<FaceWindowParts, 'openOffice' | 'onClosed'>;

function openWindow(face: Face, { plain, session, log, openOffice, onClosed, ...parts }: OneWindow): FaceWindow {
  const services: BridgeServices = {
    face,
    printer: givesTickets(face) ? parts.printer : noLentPrinter,
    card: readsCards(face) ? parts.card : noLentCard,
    device: async () => ({
      face,
      hub: await parts.hub.address(),
      token: await parts.identity.token(face),
      panel: parts.panel,
      volume: parts.file.record().volume,
      card: readsCards(face) ? parts.cardSource : 'none',
    }),
    printPage: async (contents) => (printsForms(face) ? printPage(contents, parts.formPrinter) : { kind: 'failed' }),
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
    openOffice,
    onClosed,
  });
  return window;
}
