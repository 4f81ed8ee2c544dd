import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect } from '@playwright/test';
import { whyNoPcscd } from '../support/own-network.ts';
import { electronAtHand } from './support/electron-at-hand.ts';
import { test } from './support/fixtures.ts';
import { packageProgram } from './support/package-program.ts';
import { asUser, makeDataFolder } from './support/run-folder.ts';

/** What the fuses of a release must be; the README of electron/ says why. */
const FUSES: readonly [FuseV1Options, FuseState][] = [
  [FuseV1Options.RunAsNode, FuseState.DISABLE],
  [FuseV1Options.EnableCookieEncryption, FuseState.ENABLE],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, FuseState.DISABLE],
  [FuseV1Options.EnableNodeCliInspectArguments, FuseState.DISABLE],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, FuseState.ENABLE],
  [FuseV1Options.OnlyLoadAppFromAsar, FuseState.ENABLE],
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, FuseState.DISABLE],
  [FuseV1Options.GrantFileProtocolExtraPrivileges, FuseState.DISABLE],
  [FuseV1Options.WasmTrapHandlers, FuseState.ENABLE],
];

test.describe.configure({ mode: 'serial' });

let folder: string;
let executable: string;

test.beforeAll(() => {
  const hand = electronAtHand();
  if ('missing' in hand) return test.skip(true, hand.missing);
  folder = mkdtempSync(path.join(os.tmpdir(), 'machimado-packaged-'));
  chmodSync(folder, 0o755);
  const built = packageProgram(hand.electron, folder);
  executable = hand.user.name === null ? built : asUser(hand.user, folder, built);
});
test.afterAll(() => {
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** Starts the packaged program and waits for a line of its log. */
async function launch(display: string, flags: readonly string[]): Promise<{ child: ChildProcess; said: () => string }> {
  const child = spawn(executable, flags, {
    env: { ...process.env, DISPLAY: display },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr?.on('data', (bytes: Buffer) => (said += bytes.toString()));
  return { child, said: () => said };
}

const exitCode = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve));

test('every fuse that this Electron has is what the table says', async () => {
  const wire = await getCurrentFuseWire(path.join(folder, 'release', 'linux-unpacked', 'machimado'));
  const present = FUSES.filter(([fuse]) => wire[fuse] !== undefined);
  expect(present.length).toBeGreaterThanOrEqual(7);
  for (const [fuse, state] of present) expect(wire[fuse], FuseV1Options[fuse]).toBe(state);
});

test('it carries nothing of node_modules but the database and the card readers', () => {
  const unpacked = path.join(folder, 'release', 'linux-unpacked', 'resources', 'app.asar.unpacked', 'node_modules');
  expect(readdirSync(unpacked)).toEqual(['@libsql', '@pcsc-mini']);
});

test('it starts, its hub answers, it ends at a signal', async ({ desk }) => {
  const data = makeDataFolder(desk.user);
  const { child, said } = await launch(desk.display, ['--role=kiosk', `--data=${data}`, '--port=0']);
  await expect.poll(said).toMatch(/hub is ready on port \d+/);
  const port = /ready on port (\d+)/.exec(said())?.[1];
  const health = await fetch(`http://127.0.0.1:${port}/health`);
  expect(health.status).toBe(200);
  const page = await fetch(`http://127.0.0.1:${port}/kiosk/`);
  expect(await page.text()).toContain('<div id="root">');
  const ended = exitCode(child);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  rmSync(data, { recursive: true });
});

test('its card process loads the library of the card readers', async ({ desk }) => {
  const why = whyNoPcscd() ?? (existsSync('/run/pcscd/pcscd.comm') ? 'a pcscd of the machine runs' : null);
  test.skip(why !== null, why ?? '');
  const data = makeDataFolder(desk.user);
  writeFileSync(path.join(data, 'machimado.json'), JSON.stringify({ card: 'pcsc' }), { mode: 0o644 });
  const { child, said } = await launch(desk.display, ['--role=kiosk', `--data=${data}`, '--port=0']);
  // A library that is missing would be said instead.
  await expect.poll(said).toContain('card reader: no-card-service');
  const ended = exitCode(child);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  rmSync(data, { recursive: true });
});

for (const flag of ['--remote-debugging-port=0', '--inspect', '--no-sandbox', '--disable-web-security']) {
  test(`it refuses ${flag}`, async ({ desk }) => {
    const { child, said } = await launch(desk.display, [flag]);
    expect(await exitCode(child)).toBe(2);
    expect(said()).toContain(flag.split('=')[0]);
  });
}
