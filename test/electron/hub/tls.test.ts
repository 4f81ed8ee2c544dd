import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import https from 'node:https';
import path from 'node:path';
import { expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { testFolder } from '../../support/folder.ts';
import { startTestHub } from '../../support/hub.ts';

/** A certificate for `hub.town.example`, made for this test. */
function certificate(): { cert: string; key: string } {
  const folder = testFolder();
  const [cert, key] = [path.join(folder, 'cert.pem'), path.join(folder, 'key.pem')];
  const subject = ['-subj', '/CN=hub.town.example', '-addext', 'subjectAltName=DNS:hub.town.example'];
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const made = spawnSync('openssl', ['req', ...kind, ...subject, '-keyout', key, '-out', cert]);
  if (made.status !== 0) throw new Error(`openssl: ${made.error?.message ?? made.stderr.toString()}`);
  return { cert, key };
}

it('serves pages and contract over TLS, under the names it was given', async () => {
  const tls = certificate();
  const hub = await startTestHub({ settings: { tls, names: ['hub.town.example'] } });
  const name = `hub.town.example:${hub.hub.port}`;
  const trust = { ca: readFileSync(tls.cert), servername: 'hub.town.example' };
  const status = (host: string) =>
    new Promise((resolve, reject) => {
      const target = { host: '127.0.0.1', port: hub.hub.port, path: '/health', headers: { Host: host }, ...trust };
      https.get(target, (response) => resolve(response.resume().statusCode)).once('error', reject);
    });
  expect(await status(name)).toBe(200);
  expect(await status('hub.other.example')).toBe(421);

  const open = (origin: string) =>
    new Promise((resolve) => {
      const headers = { Host: name, Origin: origin };
      const socket = new WebSocket(`wss://127.0.0.1:${hub.hub.port}/rpc`, { ...trust, headers });
      socket.once('open', () => resolve('open')).once('error', (error) => resolve(error.message));
      socket.once('open', () => socket.terminate());
    });
  expect(await open(`https://${name}`)).toBe('open');
  expect(await open(`http://${name}`)).toContain('403');
  await hub.stop();
});
