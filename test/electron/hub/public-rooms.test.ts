import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../support/client.ts';
import { refusal } from '../../support/craft.ts';
import { ask, type HttpAnswer } from '../../support/http-answer.ts';
import { startTestHub, type TestHub } from '../../support/hub.ts';
import { madePages } from '../../support/made-pages.ts';
import { deskWish } from '../../support/room-hall.ts';

/* What everybody may have of rooms, over HTTP. Tuesday 2026-11-24, 10:00. */

const PUBLIC_URL = 'https://machi.example/machimado/';
const PUBLIC = { Host: 'machi.example', Origin: 'https://machi.example' };

let hub: TestHub;
beforeEach(async () => {
  hub = await startTestHub({ settings: { publicUrl: PUBLIC_URL }, pages: madePages() });
});
afterEach(() => hub.stop());

describe('the addresses', () => {
  const all = ['/facilities/', '/facilities/rooms.csv', '/facilities/availability.csv', '/facilities/facilities.csv'];

  it.each([...all, '/facilities/rooms/meeting-1.ics', '/facilities/en/rooms/meeting-1.ics'])(
    '%s is there under the public name and at home, and nothing in it may be run',
    async (address) => {
      for (const host of [PUBLIC.Host, `127.0.0.1:${hub.hub.port}`]) {
        const { status, headers } = await get(address, { Host: host });
        expect(status).toBe(200);
        expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
        expect(headers['content-security-policy']).toContain("default-src 'none'");
      }
    },
  );

  it.each([
    '/facilities/index.html',
    '/facilities/rooms/no-such-room.ics',
    '/facilities/rooms/..%2f..%2fvisits.ics',
    '/facilities/../kiosk/',
    '/facilities/rooms/meeting-1.ics/',
    '/facilities/rooms/',
    '/facilities/bookings.csv',
    `/facilities/rooms/${'a'.repeat(65)}.ics`,
  ])('%s is nowhere', async (address) => {
    for (const host of [PUBLIC.Host, `127.0.0.1:${hub.hub.port}`]) {
      if (address.includes('/../') && host !== PUBLIC.Host) continue;
      expect((await get(address, { Host: host })).status).toBe(404);
    }
  });

  it('leads on to the page where a proxy keeps the hub below another address, with what is looked at', async () => {
    const { status, headers } = await get('/facilities?facility=chuo-hall', PUBLIC);
    expect([status, headers.location]).toEqual([302, 'facilities/?facility=chuo-hall']);
  });

  it('are asked, never told', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect((await get('/facilities/rooms.csv', PUBLIC, method)).status).toBe(405);
    }
    const whole = await get('/facilities/rooms.csv', PUBLIC);
    const head = await get('/facilities/rooms.csv', PUBLIC, 'HEAD');
    expect([head.status, head.body]).toEqual([200, '']);
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(whole.body)));
    expect(head.headers.etag).toBe(whole.headers.etag);
  });

  it('are nobody’s where the town publishes nothing', async () => {
    const quiet = await startTestHub({ pages: madePages() });
    try {
      for (const address of [...all, '/facilities', '/facilities/rooms/meeting-1.ics']) {
        const answer = await fetch(`${quiet.address}${address}`, { redirect: 'manual' });
        expect([address, answer.status]).toEqual([address, 404]);
      }
    } finally {
      await quiet.stop();
    }
  });

  it('let visitors ask how rooms stand, and nothing that is the office’s', async () => {
    const visitor = await connect(hub.hub.port, null, PUBLIC);
    const { rooms } = visitor.call;
    expect((await rooms.facilities()).facilities.length).toBeGreaterThan(0);
    expect((await rooms.week({ from: '2026-11-24', days: 7 })).days).toBe(7);
    expect((await rooms.places()).places).toEqual([]);
    expect(await refusal(rooms.calendar({ from: '2026-11-24', days: 7 }))).toBe('NOT_ALLOWED');
    expect(await refusal(rooms.booking({ id: 'x' }))).toBe('NOT_ALLOWED');
    expect(await refusal(rooms.book(deskWish))).toBe('NOT_ALLOWED');
    visitor.close();
  });
});

function get(address: string, headers: Record<string, string>, method = 'GET'): Promise<HttpAnswer> {
  return ask(hub.hub.port, address, { headers, method });
}
