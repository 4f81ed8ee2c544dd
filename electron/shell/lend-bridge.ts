import type { WebContents } from 'electron';
import * as z from 'zod';
import type { DeviceInfo, Face, PagePrintOutcome, Printable, PrintOutcome } from '../../shared/bridge.ts';
import { chimeVolumes, type ChimeVolume } from '../../shared/domain/chime-volume.ts';
import type { PrinterState } from '../../shared/domain/printer-state.ts';
import { bridgeChannels } from './bridge-channels.ts';
import { lendCard, type LentCard } from './lend-card.ts';
import { paperSchema } from './paper-schema.ts';
import { trustedHandler } from './trusted-handler.ts';

/** A printer as the shell lends it; the same shape as the ticket printer's port. */
export interface LentPrinter {
  print(paper: Printable): Promise<PrintOutcome>;
  state(): Promise<PrinterState>;
  onState(listener: (state: PrinterState) => void): () => void;
}

/** What stands behind the bridge of one window. */
export interface BridgeServices {
  readonly face: Face;
  device(): Promise<DeviceInfo>;
  saveToken(token: string | null): Promise<void>;
  saveVolume(volume: ChimeVolume): Promise<void>;
  /** Ends a kiosk's window; other faces are closed as windows are. */
  leaveKiosk(): Promise<void>;
  readonly printer: LentPrinter;
  readonly card: LentCard;
  /** Prints the page that asks. */
  printPage(contents: WebContents): Promise<PagePrintOutcome>;
}

const nothing = z.undefined();
const volume = z.enum(chimeVolumes);
const token = z.string().min(1).max(200).nullable();

/** Answers the bridge of one page; the handlers belong to this page's contents and end with them. */
export function lendBridge(contents: WebContents, services: BridgeServices): void {
  const { face, printer } = services;
  const { ipc } = contents;
  ipc.handle(
    bridgeChannels.device,
    trustedHandler(face, nothing, () => services.device()),
  );
  ipc.handle(
    bridgeChannels.saveToken,
    trustedHandler(face, token, (value) => services.saveToken(value)),
  );
  ipc.handle(
    bridgeChannels.saveVolume,
    trustedHandler(face, volume, (value) => services.saveVolume(value)),
  );
  ipc.handle(
    bridgeChannels.leaveKiosk,
    trustedHandler(face, nothing, () => services.leaveKiosk()),
  );
  ipc.handle(
    bridgeChannels.print,
    trustedHandler(face, paperSchema, (paper) => printer.print(paper)),
  );
  ipc.handle(
    bridgeChannels.printerState,
    trustedHandler(face, nothing, () => printer.state()),
  );
  ipc.handle(
    bridgeChannels.printPage,
    trustedHandler(face, nothing, () => services.printPage(contents)),
  );
  lendCard(contents, face, services.card);
  const stop = printer.onState((state) => {
    if (!contents.isDestroyed()) contents.send(bridgeChannels.printerStateChanged, state);
  });
  contents.once('destroyed', stop);
}
