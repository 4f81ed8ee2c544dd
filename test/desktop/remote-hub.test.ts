import { spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, type ElectronApplication } from '@playwright/test';
import { startTestHub } from '../support/hub.ts';
import { faceWindow, test } from './support/fixtures.ts';

/** A certificate nobody vouches for, as a town hall makes it for its own hub. */
function makeCertificate(folder: string, name: string): { cert: string; key: string; fingerprint: string } {
  const [cert, key] = [path.join(folder, `${name}.crt`), path.join(folder, `${name}.key`)];
  const request = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
  const { status } = spawnSync('openssl', [...request, '-subj', `/CN=${name}`, '-keyout', key, '-out', cert]);
  test.skip(status !== 0, 'no openssl to make a certificate with');
  const hex = new X509Certificate(readFileSync(cert)).fingerprint256.replaceAll(':', '');
  return { cert, key, fingerprint: `sha256/${Buffer.from(hex, 'hex').toString('base64')}` };
}

/** Whether the windows' session talks to this hub. */
const answers = (app: ElectronApplication, port: number): Promise<string> =>
  app.evaluate(async ({ webContents }, address) => {
    const [page] = webContents.getAllWebContents();
    if (!page) return 'no window';
    return page.session.fetch(address).then(({ status }) => `status ${status}`, String);
  }, `https://127.0.0.1:${port}/health`);

/** Runs in the page: opens a socket of its own to the hub. */
const openSocket = async (): Promise<string> => {
  const { hub } = await Reflect.get(globalThis, 'machimado').device();
  return new Promise((resolve) => {
    const socket = new WebSocket(hub);
    socket.onopen = () => resolve('open');
    socket.onerror = () => resolve('refused');
  });
};

test('a hub elsewhere is known again by the certificate it had at the pairing', async ({ start }) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'machimado-tls-'));
  const [first, second] = [makeCertificate(folder, 'first'), makeCertificate(folder, 'second')];
  const hub = await startTestHub({ settings: { tls: first } });
  const { port } = hub.hub;
  const flags = [`--hub=wss://127.0.0.1:${port}`];

  const device = await start({ role: 'signage', flags });
  const page = await faceWindow(device.app, 'signage');
  expect((await page.evaluate(() => Reflect.get(globalThis, 'machimado').device())).token).toBeNull();
  // The first connection can come before Chromium's network process has been told whom to trust; it is refused then.
  await expect.poll(() => answers(device.app, port)).toBe('status 200');
  expect(await page.evaluate(openSocket), 'the page reaches it too').toBe('open');
  const token = await hub.pairingToken('signage');
  await page.evaluate((secret) => Reflect.get(globalThis, 'machimado').saveToken(secret), token);
  const record = JSON.parse(readFileSync(path.join(device.data, 'device.json'), 'utf8'));
  expect(record.pin.fingerprint).toBe(first.fingerprint);
  await device.app.close();
  await hub.stop();

  const other = await startTestHub({ settings: { tls: second, port } });
  const again = await start({ role: 'signage', flags, data: device.data });
  const stranger = await faceWindow(again.app, 'signage');
  expect(await stranger.evaluate(openSocket)).toBe('refused');
  expect(await answers(again.app, port)).toContain('ERR_');
  await again.app.close();
  await other.stop();

  const back = await startTestHub({ settings: { tls: first, port } });
  const third = await start({ role: 'signage', flags, data: device.data });
  await faceWindow(third.app, 'signage');
  await expect.poll(() => answers(third.app, port)).toBe('status 200');
  await third.app.close();
  await back.stop();
  rmSync(folder, { recursive: true });
});
