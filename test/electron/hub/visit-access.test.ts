import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { busyHall, type BusyHall } from '../../support/busy-hall.ts';
import { connect, type TestClient } from '../../support/client.ts';
import { refusal } from '../../support/craft.ts';
import { ask, type HttpAnswer } from '../../support/http-answer.ts';
import { startTestHub, TEST_PASSWORD, type TestHub } from '../../support/hub.ts';
import { madePages } from '../../support/made-pages.ts';
import { newestOf } from '../../support/newest.ts';

const PUBLIC = { Host: 'machi.example', Origin: 'https://machi.example' };

let hub: TestHub;
let hall: BusyHall;
beforeEach(async () => {
  hub = await startTestHub({ settings: { publicUrl: 'https://machi.example/machimado/' }, pages: madePages() });
  hall = await busyHall(hub);
});
afterEach(() => hub.stop());

describe('a code that is guessed', () => {
  it('10,000 times: every guess is refused, all but a few slowed; a right code is served meanwhile', async () => {
    const { code } = await hall.visitor('pension-join');
    const [guesser, family] = [await hub.client(), await hub.client()];
    const answers = new Map<unknown, number>();
    for (let round = 0; round < 100; round += 1) {
      const guesses = Array.from({ length: 100 }, () => guesser.call.visit.watch({ code: guess(code) }));
      for (const asked of await Promise.all(guesses.map(refusal))) answers.set(asked, (answers.get(asked) ?? 0) + 1);
      if (round % 25 === 0) {
        expect((await newestOf(family.call.visit.watch({ code }))).now.kind).toBe('waiting');
        expect((await newestOf(guesser.call.visit.watch({ code }))).now.kind).toBe('waiting');
      }
    }
    expect(answers).toEqual(
      new Map([
        ['UNKNOWN_CODE', 3],
        ['TOO_MANY_TRIES', 9_997],
      ]),
    );
    expect(hub.log.join()).not.toContain(code.slice(0, 8));
  });

  it('is slowed for giving up and rating too, and a right one does not start the count again', async () => {
    const { code } = await hall.visitor('pension-join');
    const { call } = await hub.client();
    for (const ask of [
      () => call.visit.cancel({ code: guess(code) }),
      () => call.visit.rate({ code: guess(code), score: 1, topic: 'nothing' }),
      () => call.visit.watch({ code: guess(code) }),
    ]) {
      expect(await refusal(ask())).toBe('UNKNOWN_CODE');
      expect(await refusal(newestOf(call.visit.watch({ code })))).toBeNull();
    }
    expect(await refusal(call.visit.cancel({ code: guess(code) }))).toBe('TOO_MANY_TRIES');
    expect(await refusal(call.visit.cancel({ code }))).toBeNull();
  });

  it('keeps to the pace of one connection', async () => {
    const slow = await startTestHub({ settings: { publicUrl: 'https://machi.example', operationsPerSecond: 5 } });
    try {
      const { call } = await slow.client();
      const asked = Array.from({ length: 30 }, () => refusal(call.visit.watch({ code: guess('') })));
      expect(await Promise.all(asked)).toContain('TOO_FAST');
    } finally {
      await slow.stop();
    }
  });
});

describe('the public name', () => {
  it.each([
    ['/t/AbCdEf0123456789AbCdEf01', 200],
    ['/assets/page-AbCd_-12.js', 200],
    ['/t/', 404],
    ['/t/AbCdEf0123456789AbCdEf01/', 404],
    ['/t/a.b', 404],
    ['/t/../kiosk/', 404],
    ['/', 404],
    ['/health', 404],
    ['/kiosk/', 404],
    ['/manager/index.html', 404],
    ['/ticket/', 404],
    ['/ticket/index.html', 404],
  ])('leads to the phone page and its parts only: %s', async (address, status) => {
    expect((await get(address, PUBLIC.Host)).status).toBe(status);
  });

  it('the page is kept by nobody and tells nobody where it was', async () => {
    const { headers, body } = await get('/t/AbCdEf0123456789AbCdEf01', PUBLIC.Host);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
    expect(headers['etag']).toBeUndefined();
    expect(body).toBe('<!doctype html>');
    expect((await get('/ticket/index.html', `127.0.0.1:${hub.hub.port}`)).status).toBe(404);
    expect((await get('/kiosk/', `127.0.0.1:${hub.hub.port}`)).status).toBe(200);
  });

  it('parts of the page are kept for good', async () => {
    const { headers } = await get('/assets/page-AbCd_-12.js', PUBLIC.Host);
    expect(headers['cache-control']).toContain('immutable');
  });

  it('sends the packed twin to browsers that take it', async () => {
    const packed = await get('/assets/page-AbCd_-12.js', PUBLIC.Host, { 'Accept-Encoding': 'gzip, br' });
    expect(packed.headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-type': 'text/javascript; charset=utf-8',
    });
    expect(packed.body).toBe('packed');
    const plain = await get('/assets/page-AbCd_-12.js', PUBLIC.Host);
    expect(plain.headers).toMatchObject({ vary: 'Accept-Encoding' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body).toBe('plain');
  });

  it('is no way in for devices and staff, whatever they show', async () => {
    const { code } = await hall.visitor('pension-join');
    await hub.addStaff('clerk');
    const phone = await publicClient();
    const account = { login: 'clerk', password: TEST_PASSWORD };
    expect(await refusal(phone.call.session.signIn(account))).toBe('NOT_ALLOWED');
    expect(await refusal(phone.call.session.pair({ code: 'AAAA2222' }))).toBe('NOT_ALLOWED');
    expect(await refusal(newestOf(phone.call.kiosk.lobby()))).toBe('NOT_ALLOWED');
    expect((await phone.call.session.town()).lines).toHaveLength(8);
    expect((await newestOf(phone.call.visit.watch({ code }))).now.kind).toBe('waiting');
    phone.close();
  });
});

/** As long as a code and like none. */
const guess = (code: string): string => randomBytes(18).toString('base64url').padEnd(code.length, 'x');

/** A page under the public name, with a device's token it should not have. */
async function publicClient(): Promise<TestClient> {
  return connect(hub.hub.port, await hub.pairingToken('kiosk'), PUBLIC);
}

function get(address: string, host: string, more: Record<string, string> = {}): Promise<HttpAnswer> {
  return ask(hub.hub.port, address, { headers: { Host: host, ...more } });
}
