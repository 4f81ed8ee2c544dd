import path from 'node:path';
import { app } from 'electron';
import type { DeviceSettings } from '../settings/read-settings.ts';
import type { DeviceFile } from './device-file.ts';
import { hubFlags } from './hub-flags.ts';
import type { HubLink } from './hub-link.ts';
import type { ShellLog } from './log.ts';
import { showManagerCode } from './manager-code.ts';
import { ownHub } from './own-hub.ts';
import { remoteHub } from './remote-hub.ts';

/** Exit code of a program whose hub could not start. */
const HUB_FAILED = 1;

/** The hub that the settings name: one elsewhere, or one in a process of this program. */
export function connectHub(settings: DeviceSettings, file: DeviceFile, log: ShellLog): HubLink {
  if (settings.hub !== null) return remoteHub(settings.hub, file, log);
  return ownHub({
    ...settings,
    program: path.join(app.getAppPath(), 'dist', 'electron', 'hub.cjs'),
    flags: hubFlags(settings, process.argv),
    onManagerCode: showManagerCode,
    onFailed: (message) => {
      log(`the hub could not start: ${message}`);
      app.exit(HUB_FAILED);
    },
    log,
  });
}
