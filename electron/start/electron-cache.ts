import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { oldElectron } from './old-electron.ts';

/** Folder of this user where things are kept that can be made again. */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  return path.join(env['XDG_CACHE_HOME'] ?? path.join(os.homedir(), '.cache'), 'machimado');
}

/** Where the old Electron lies once `npm run setup` has fetched it. */
export function oldElectronFolder(env: NodeJS.ProcessEnv): string {
  return path.join(cacheFolder(env), `electron-${oldElectron.version}-${oldElectron.platform}`);
}

/** Names of the files that are not what the official release has; none = it is the real one. */
export function wrongFiles(folder: string): readonly string[] {
  return Object.entries(oldElectron.fingerprints)
    .filter(([name, expected]) => sha1(path.join(folder, name)) !== expected)
    .map(([name]) => name);
}

function sha1(file: string): string | null {
  return existsSync(file) ? createHash('sha1').update(readFileSync(file)).digest('hex') : null;
}
