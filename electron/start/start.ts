import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { needsBuild } from './build-age.ts';
import { chooseRunner } from './choose-runner.ts';
import { cacheFolder } from './electron-cache.ts';
import { describeElectron, findElectron, type FoundElectron } from './find-electron.ts';
import { runChild } from './run-child.ts';
import { assembleRunFolder, startsAnything } from './run-folder.ts';

const root = path.resolve(import.meta.dirname, '../..');
const flags = process.argv.slice(2);
const LONGEST_FETCH_MS = 300_000;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

function build(): void {
  say('Building …');
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--app', '--logLevel=warn'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** The command that starts the program in this Electron. */
function desktopCommand({ folder, executable }: FoundElectron): readonly [string, ...string[]] {
  if (startsAnything(folder)) return [executable, root];
  const parts = ['package.json', 'dist', 'assets'].map(
    (name) => ({ from: path.join(root, name), to: name, how: 'link' }) as const,
  );
  return [assembleRunFolder(folder, path.join(cacheFolder(process.env), 'run'), parts)];
}

/** The npm package brings its binary only when asked. Where it cannot be had this fails at once. */
function fetchElectron(): FoundElectron | null {
  say('Fetching Electron, once …');
  const install = path.join(root, 'node_modules', 'electron', 'install.js');
  spawnSync(process.execPath, [install], { stdio: 'ignore', timeout: LONGEST_FETCH_MS });
  return findElectron(root, process.env);
}

function run(): Promise<number> {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const machine = {
    platform: process.platform,
    hasDisplay: Boolean(DISPLAY ?? WAYLAND_DISPLAY),
    isRoot: process.getuid?.() === 0,
  };
  const couldShow = chooseRunner({ ...machine, electron: 'any' }).kind === 'desktop';
  const found = findElectron(root, process.env);
  const electron = found === null && couldShow ? fetchElectron() : found;
  const runner = chooseRunner({ ...machine, electron });
  if (runner.kind === 'headless') {
    say(`Running the hub without windows: ${runner.reason}.`);
    return runChild(process.execPath, [path.join(root, 'dist', 'electron', 'hub.cjs'), ...flags], process.env);
  }
  say(`Running in ${describeElectron(runner.electron)}.`);
  const [command, ...first] = desktopCommand(runner.electron);
  return runChild(command, [...first, ...flags], process.env);
}

if (needsBuild(root)) build();
process.exitCode = await run();
