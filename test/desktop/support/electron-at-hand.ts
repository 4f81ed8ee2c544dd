import path from 'node:path';
import { findElectron, type FoundElectron } from '../../../electron/start/find-electron.ts';
import { runsAs, type RunsAs } from './run-folder.ts';

/** Root of the project. */
export const root = path.resolve(import.meta.dirname, '../../..');

/** Electron and the user it runs as, or why it cannot run here. */
export type AtHand = { readonly electron: FoundElectron; readonly user: RunsAs } | { readonly missing: string };

/** Whether real Electron can run on this machine. */
export function electronAtHand(): AtHand {
  const electron = findElectron(root, process.env);
  if (electron === null) return { missing: 'no Electron on this machine (npm run setup)' };
  const user = runsAs();
  if (user === null) return { missing: 'root without the test user (npm run setup)' };
  return { electron, user };
}
