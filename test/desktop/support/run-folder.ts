import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { FoundElectron } from '../../../electron/start/find-electron.ts';
import { assembleRunFolder, type ProgramPart } from '../../../electron/start/run-folder.ts';
import { hasTestUser, TEST_USER } from '../../setup/test-user.ts';

/** What the packaged program carries of node_modules: the database, the card readers, and what they load. */
const MODULES = [
  ...['libsql', '@libsql/linux-x64-gnu', '@neon-rs/load', 'detect-libc'],
  ...['pcsc-mini', '@pcsc-mini/linux-x86_64-gnu'],
];

/** As whom Electron runs: Chromium's sandbox wants an ordinary user. */
export interface RunsAs {
  readonly uid: number;
  readonly gid: number;
  readonly name: string | null;
}

/** The test user when root runs the tests, else whoever does. Null: root without a test user. */
export function runsAs(): RunsAs | null {
  const [uid, gid] = [process.getuid?.() ?? 0, process.getgid?.() ?? 0];
  if (uid !== 0) return { uid, gid, name: null };
  if (!hasTestUser()) return null;
  const idOf = (flag: string) => Number(spawnSync('id', [flag, TEST_USER], { encoding: 'utf8' }).stdout);
  return { uid: idOf('-u'), gid: idOf('-g'), name: TEST_USER };
}

/** A folder in the system's temp folder that the user can read, with Electron and the built program in it. */
export function makeRunFolder(
  root: string,
  electron: FoundElectron,
  user: RunsAs,
): { folder: string; executable: string } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'machimado-desktop-'));
  chmodSync(folder, 0o755);
  const names = ['package.json', 'dist', 'assets/content', ...MODULES.map((name) => `node_modules/${name}`)];
  const program = names.map((name): ProgramPart => ({ from: path.join(root, name), to: name, how: 'copy' }));
  const electronFile = assembleRunFolder(electron.folder, path.join(folder, 'run'), program);
  return { folder, executable: user.name === null ? electronFile : asUser(user, folder, electronFile) };
}

/** Makes Chromium's sandbox helper what it must be, and an executable that changes the user first. */
export function asUser(user: RunsAs, folder: string, executable: string): string {
  const sandbox = path.join(path.dirname(executable), 'chrome-sandbox');
  chownSync(sandbox, 0, 0);
  chmodSync(sandbox, 0o4755);
  const script = path.join(folder, `run-${path.basename(executable)}.sh`);
  const change = `setpriv --reuid=${user.uid} --regid=${user.gid} --init-groups`;
  writeFileSync(script, `#!/bin/sh\nexec ${change} env HOME=/home/${user.name} '${executable}' "$@"\n`, {
    mode: 0o755,
  });
  return script;
}

/** A fresh folder for data that the user may write into. */
export function makeDataFolder(user: RunsAs): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'machimado-data-'));
  chownSync(folder, user.uid, user.gid);
  return folder;
}
