import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { oldElectronFolder } from './electron-cache.ts';
import { oldElectron } from './old-electron.ts';

/** An unpacked Electron on this machine. */
export interface FoundElectron {
  readonly folder: string;
  readonly executable: string;
  readonly version: string;
  readonly source: 'override' | 'package' | 'cache';
}

/** Looks where `ELECTRON_OVERRIDE_DIST_PATH` points, then for the package's own binary, then into the cache. */
export function findElectron(root: string, env: NodeJS.ProcessEnv): FoundElectron | null {
  const override = env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override) return electronIn(override, 'override');
  return (
    electronIn(path.join(root, 'node_modules', 'electron', 'dist'), 'package') ??
    electronIn(oldElectronFolder(env), 'cache')
  );
}

/** What a person at the console should know about the Electron that is used. */
export function describeElectron({ version, source, folder }: FoundElectron): string {
  const old = version === oldElectron.version ? ', an old one for development and tests only' : '';
  return `Electron ${version} (${source === 'package' ? 'of the npm package' : `from ${folder}`}${old})`;
}

function electronIn(folder: string, source: FoundElectron['source']): FoundElectron | null {
  const executable = path.join(folder, executableName());
  if (!existsSync(executable)) return null;
  return { folder, executable, source, version: versionIn(folder) };
}

function executableName(): string {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/** Releases carry a file `version`; setup writes one for the old Electron. */
function versionIn(folder: string): string {
  const file = path.join(folder, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : 'of unknown version';
}
