import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { safe } from '@orpc/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CONTRACT_VERSION } from '../../../shared/contract/version.ts';
import { connect, openSocket } from '../../support/client.ts';
import { testFolder } from '../../support/folder.ts';
import { startTestHub, type TestHub } from '../../support/hub.ts';
import { newestOf } from '../../support/newest.ts';

let hub: TestHub;
beforeEach(async () => void (hub = await startTestHub()));
afterEach(() => hub.stop());

/** Status of a GET with these headers. */
function status(path: string, headers: Record<string, string>, method = 'GET'): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = http.request({ host: '127.0.0.1', port: hub.hub.port, path, headers, method }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.once('error', reject);
    request.end();
  });
}

describe('the doors', () => {
  it('know their own names only', async () => {
    expect(await status('/health', { Host: `127.0.0.1:${hub.hub.port}` })).toBe(200);
    expect(await status('/health', { Host: 'town.example' })).toBe(421);
    expect(await status('/health', { Host: `127.0.0.1:${hub.hub.port}` }, 'POST')).toBe(405);
  });

  it('serve nothing beside the pages', async () => {
    const Host = `127.0.0.1:${hub.hub.port}`;
    for (const path of ['/../package.json', '/%2e%2e/package.json', '/kiosk/..%2f..%2fpackage.json', '/.env']) {
      expect([403, 404]).toContain(await status(path, { Host }));
    }
  });

  it('refuse pages of others at the WebSocket', async () => {
    for (const headers of [{ Origin: 'https://evil.example' }, { Origin: 'null' }, { Host: 'evil.example' }]) {
      await expect(openSocket(hub.hub.port, headers as Record<string, string>)).rejects.toThrow('403');
    }
  });
});

describe('pages that are replaced while the hub runs', () => {
  it('are missing for a moment, and the hub goes on', async () => {
    const pages = testFolder();
    mkdirSync(path.join(pages, 'kiosk'));
    writeFileSync(path.join(pages, 'kiosk', 'index.html'), '<!doctype html>');
    const other = await startTestHub({ pages });
    const get = (file: string) => fetch(`${other.address}/kiosk/${file}`).then((response) => response.status);
    expect(await get('')).toBe(200);
    rmSync(path.join(pages, 'kiosk', 'index.html'));
    expect(await get('')).toBe(404);
    expect(await get('index.html')).toBe(404);
    await other.stop();
  });
});

describe('a connection that says nonsense', () => {
  it.each([
    ['broken JSON', '{"i":1,'],
    ['no object', '42'],
    ['too much', JSON.stringify({ i: '1', p: { u: '/kiosk/issue', b: 'x'.repeat(70_000) } })],
    ['bytes', Buffer.from([0xff, 0xfe, 0xfd])],
  ])('ends alone: %s', async (_name, message) => {
    const kiosk = await hub.client('kiosk');
    const stranger = await openSocket(hub.hub.port);
    const closed = new Promise((resolve) => stranger.once('close', resolve));
    stranger.send(message);
    await closed;
    await kiosk.call.kiosk.issue({ requestId: randomUUID(), stops: [['pension-join']], language: 'ja' });
    expect(kiosk.socket.readyState).toBe(kiosk.socket.OPEN);
    expect(hub.log.join('\n')).not.toContain('xxx');
  });

  it('is told that an operation does not exist', async () => {
    const kiosk = await hub.client('kiosk');
    const call = kiosk.call as unknown as { kiosk: { dropTables: () => Promise<unknown> } };
    expect((await safe(call.kiosk.dropTables())).error).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('roles', () => {
  it('come from the credential: what is not yours is refused and nothing is written', async () => {
    const [nobody, signage, kiosk] = [await hub.client(), await hub.client('signage'), await hub.client('kiosk')];
    const issue = { requestId: randomUUID(), stops: [['pension-join']], language: 'ja' as const };
    const desk = await hub.client('counter');
    const tries: (() => Promise<unknown>)[] = [
      () => nobody.call.kiosk.issue(issue),
      () => signage.call.kiosk.issue(issue),
      () => kiosk.call.counter.next(),
      () => kiosk.call.counter.desk(),
      () => nobody.call.signage.board(),
      () => signage.call.manager.pairingCode({ kind: 'kiosk', name: 'x' }),
      () => desk.call.counter.take({ counter: 1, relieve: false }),
    ];
    for (const ask of tries) expect((await safe(ask())).error).toMatchObject({ code: 'NOT_ALLOWED' });
    expect((await newestOf(kiosk.call.kiosk.lobby())).lines.every((line) => line.waiting === 0)).toBe(true);
  });

  it('are not given to a token nobody knows', async () => {
    await expect(connect(hub.hub.port, 'made-up-token')).rejects.toMatchObject({ code: 'UNKNOWN_DEVICE' });
  });
});

describe('too much and too new', () => {
  it('slows a connection down, not the others', async () => {
    const slow = await startTestHub({ settings: { operationsPerSecond: 5 } });
    try {
      const [greedy, other] = [await slow.client('kiosk'), await slow.client('kiosk')];
      const answers = await Promise.all(Array.from({ length: 30 }, () => safe(greedy.call.session.town())));
      expect(answers.some(({ error }) => error && 'code' in error && error.code === 'TOO_FAST')).toBe(true);
      expect((await other.call.session.town()).lines).toHaveLength(8);
    } finally {
      await slow.stop();
    }
  });

  it('refuses another major version and says who must update', async () => {
    const client = await hub.client();
    expect((await safe(client.call.session.hello({ contract: '4.0', device: null }))).error).toMatchObject({
      code: 'VERSION_MISMATCH',
      data: { hub: CONTRACT_VERSION, update: 'hub' },
    });
    expect((await safe(client.call.session.hello({ contract: '0.9', device: null }))).error).toMatchObject({
      data: { update: 'device' },
    });
  });
});
