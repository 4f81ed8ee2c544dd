import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FoundElectron } from '../../../electron/start/find-electron.ts';
import { root } from './electron-at-hand.ts';

/** Fuses that an Electron before 29 does not have; electron-builder refuses to set what is not there. */
const NEWER_FUSES = /^ {2}grantFileProtocolExtraPrivileges:.*\n/m;

/** Packages the program into a folder as a release would, from the Electron at hand; the answer is its executable. */
export function packageProgram(electron: FoundElectron, folder: string): string {
  const wanted = readFileSync(path.join(root, 'electron-builder.yml'), 'utf8');
  const config = path.join(folder, 'electron-builder.yml');
  const old = Number.parseInt(electron.version, 10) < 29;
  writeFileSync(config, old ? wanted.replace(NEWER_FUSES, '') : wanted);
  const builder = path.join(root, 'node_modules', 'electron-builder', 'cli.js');
  const options = {
    electronDist: electron.folder,
    electronVersion: electron.version,
    'directories.output': path.join(folder, 'release'),
  };
  const flags = Object.entries(options).map(([name, value]) => `-c.${name}=${value}`);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [builder, '--linux', 'dir', '--config', config, '--projectDir', root, ...flags],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`electron-builder: ${stdout}\n${stderr}`);
  return path.join(folder, 'release', 'linux-unpacked', 'machimado');
}
