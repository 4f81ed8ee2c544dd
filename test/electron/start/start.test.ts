import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync, existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { needsBuild } from '../../../electron/start/build-age.ts';
import { chooseRunner } from '../../../electron/start/choose-runner.ts';
import { cacheFolder, oldElectronFolder, wrongFiles } from '../../../electron/start/electron-cache.ts';
import { describeElectron, findElectron } from '../../../electron/start/find-electron.ts';
import { assembleRunFolder } from '../../../electron/start/run-folder.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'machimado-start-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file below the test's folder, its age in minutes. */
function put(name: string, text = '', minutesAgo = 0): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  const time = new Date(Date.now() - minutesAgo * 60_000);
  utimesSync(file, time, time);
  return file;
}

describe('how the program is run', () => {
  const machine = { electron: 'it', platform: 'linux', hasDisplay: true, isRoot: false } as const;

  it.each([
    [machine, 'desktop'],
    [{ ...machine, hasDisplay: false }, 'headless'],
    [{ ...machine, isRoot: true }, 'headless'],
    [{ ...machine, electron: null }, 'headless'],
    [{ ...machine, platform: 'win32', hasDisplay: false }, 'desktop'],
    [{ ...machine, platform: 'darwin', isRoot: true }, 'desktop'],
  ] as const)('%j: %s', (given, kind) => {
    expect(chooseRunner(given).kind).toBe(kind);
  });

  it('headless with the reason', () => {
    expect(chooseRunner({ ...machine, isRoot: true })).toHaveProperty('reason', expect.stringContaining('root'));
  });
});

describe.runIf(process.platform === 'linux')('where Electron is looked for', () => {
  const env = () => ({ XDG_CACHE_HOME: path.join(folder, 'cache') });

  it('first where the variable points, then in the package, then in the cache', () => {
    expect(findElectron(folder, env())).toBeNull();
    const cached = oldElectronFolder(env());
    put(path.relative(folder, path.join(cached, 'electron')));
    put(path.relative(folder, path.join(cached, 'version')), '25.1.1');
    expect(findElectron(folder, env())).toMatchObject({ source: 'cache', version: '25.1.1' });
    put('node_modules/electron/dist/electron');
    put('node_modules/electron/dist/version', 'v45.4.1\n');
    expect(findElectron(folder, env())).toMatchObject({ source: 'package', version: '45.4.1' });
    put('elsewhere/electron');
    const override = { ...env(), ELECTRON_OVERRIDE_DIST_PATH: path.join(folder, 'elsewhere') };
    expect(findElectron(folder, override)).toMatchObject({ source: 'override' });
  });

  it('an old one is said to be for development and tests', () => {
    const old = { folder: '/c', executable: '/c/electron', version: '25.1.1', source: 'cache' } as const;
    expect(describeElectron(old)).toContain('for development and tests only');
    expect(describeElectron({ ...old, version: '45.4.1' })).not.toContain('only');
  });

  it('one whose files differ from the official release is told from it', () => {
    put('electron', 'not the real one');
    expect(wrongFiles(folder)).toContain('electron');
    expect(wrongFiles(folder)).toHaveLength(8);
  });

  it('the cache follows the user’s setting', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/c' })).toBe('/c/machimado');
  });
});

describe('the build', () => {
  const built = ['main', 'preload', 'hub', 'card'].map((name) => `dist/electron/${name}.cjs`);

  it('is wanted when something is missing or a source is newer', () => {
    expect(needsBuild(folder)).toBe(true);
    for (const name of [...built, 'dist/renderer/kiosk/index.html']) put(name, '', 5);
    put('electron/hub/hub.ts', '', 10);
    expect(needsBuild(folder)).toBe(false);
    put('renderer/kiosk/screens/home.tsx', '', 1);
    expect(needsBuild(folder)).toBe(true);
  });
});

describe('the run folder', () => {
  it('holds Electron and the program, and nothing of what the Electron carried before', () => {
    put('electron/electron', 'binary');
    put('electron/resources/app/index.js', 'another program');
    put('electron/locales/ja.pak', 'ja');
    put('program/package.json', '{}');
    const target = path.join(folder, 'run');
    const program = [
      { from: path.join(folder, 'program/package.json'), to: 'package.json', how: 'copy' },
      { from: path.join(folder, 'program'), to: 'dist', how: 'link' },
    ] as const;
    const executable = assembleRunFolder(path.join(folder, 'electron'), target, program);
    expect(readFileSync(executable, 'utf8')).toBe('binary');
    expect(readFileSync(path.join(target, 'locales/ja.pak'), 'utf8')).toBe('ja');
    expect(readFileSync(path.join(target, 'resources/app/dist/package.json'), 'utf8')).toBe('{}');
    expect(existsSync(path.join(target, 'resources/app/index.js'))).toBe(false);
  });
});
