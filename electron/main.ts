import path from 'node:path';
import { app } from 'electron';
import { openPrinter } from './devices/printer/open-printer.ts';
import { COLUMNS_80_MM, svgReceipt } from './devices/printer/render-receipt.ts';
import type { DeviceSettings } from './settings/read-settings.ts';
import { connectHub } from './shell/connect-hub.ts';
import { DeviceFile } from './shell/device-file.ts';
import { deviceIdentity } from './shell/device-identity.ts';
import { facesOfRole, pairedByItself } from './shell/faces-of-role.ts';
import { launchSettings } from './shell/launch-settings.ts';
import { shellLog as log } from './shell/log.ts';
import { noLentCard } from './shell/no-lent-card.ts';
import { openSession } from './shell/open-session.ts';
import { openWindows } from './shell/open-windows.ts';
import { ownCard } from './shell/own-card.ts';
import { prepareApp } from './shell/prepare-app.ts';
import { quitCleanly } from './shell/quit-cleanly.ts';
import { stayAwake } from './shell/stay-awake.ts';
import { systemPrinter } from './shell/system-printer.ts';

/** Joins the machine's parts: hub, printer, session, windows. */
async function main(settings: DeviceSettings): Promise<void> {
  const { data, role, panel, demo } = settings;
  const faces = facesOfRole(role);

  const file = DeviceFile.open(data, log);
  const hub = connectHub(settings, file, log);
  const identity = deviceIdentity(file, hub, pairedByItself(demo));

  await app.whenReady();
  const pictures = new Map<string, string>();
  const pages = { folder: path.join(app.getAppPath(), 'dist', 'renderer'), hub: () => hub.address(), pictures };
  const session = openSession({ pages, faces, pin: hub.pin, log });

  const wanted = demo && settings.printer.kind === 'none' ? ({ kind: 'simulated' } as const) : settings.printer;
  const printer = openPrinter(wanted, {
    data,
    systemPrinter: ({ name, widthMm }) =>
      systemPrinter({ name, widthMm, session, pictures, draw: (paper) => svgReceipt(paper, COLUMNS_80_MM) }),
  });

  const cardSource = demo && settings.card === 'none' ? 'simulated' : settings.card;
  const program = path.join(app.getAppPath(), 'dist', 'electron', 'card.cjs');
  const card = cardSource === 'none' ? noLentCard : ownCard({ program, source: cardSource, log });

  const { formPrinter } = settings;
  const link = { session, hub, identity, file };
  const windows = openWindows({ faces, plain: demo, panel, ...link, printer, card, cardSource, formPrinter, log });
  stayAwake(faces);
  app.on('second-instance', () => windows.forEach((window) => window.show()));
  quitCleanly(
    () => windows.forEach((window) => window.end()),
    () => Promise.all([hub.stop(), card.stop()]).finally(() => printer.close()),
  );
}

const settings = launchSettings();
prepareApp(settings.data);
log(`Electron ${process.versions.electron}, Chromium ${process.versions.chrome}, role ${settings.role}`);
if (app.requestSingleInstanceLock()) void main(settings);
else {
  log(`another Machimado already uses ${settings.data}`);
  app.exit(3);
}
