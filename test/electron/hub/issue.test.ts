import { randomUUID } from 'node:crypto';
import { isDefinedError, safe } from '@orpc/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../support/hub.ts';
import { newestOf } from '../../support/newest.ts';

let hub: TestHub;
beforeEach(async () => void (hub = await startTestHub()));
afterEach(() => hub.stop());

const request = (errand = 'residence-record') => ({
  requestId: randomUUID(),
  stops: [[errand]],
  language: 'ja' as const,
});

describe('taking a number', () => {
  it('counts each letter by itself and tells who is ahead', async () => {
    const kiosk = await hub.client('kiosk');
    const issue = async (errand: string) => (await kiosk.call.kiosk.issue(request(errand))) as object;
    expect(await issue('residence-record')).toMatchObject({ ticket: 'A001', line: 'A', ahead: 0 });
    expect(await issue('seal-certificate')).toMatchObject({ ticket: 'A002', line: 'A', ahead: 1 });
    expect(await issue('pension-join')).toMatchObject({ ticket: 'C001', line: 'C', ahead: 0 });
  });

  it('gives the same ticket for the same request, also after a restart of the hub', async () => {
    const kiosk = await hub.client('kiosk');
    const asked = request();
    const first = await kiosk.call.kiosk.issue(asked);
    expect(await kiosk.call.kiosk.issue(asked)).toEqual(first);
    const all = await Promise.all(Array.from({ length: 20 }, () => kiosk.call.kiosk.issue(asked)));
    expect(new Set(all.map((one) => one.ticket))).toEqual(new Set(['A001']));
    expect((await kiosk.call.kiosk.issue(request())).ticket).toBe('A002');
  });

  it('never gives a number twice to kiosks that ask at once', async () => {
    const kiosks = await Promise.all([hub.client('kiosk'), hub.client('kiosk'), hub.client('kiosk')]);
    const asked = kiosks.flatMap((kiosk) => Array.from({ length: 40 }, () => kiosk.call.kiosk.issue(request())));
    const numbers = (await Promise.all(asked)).map((one) => one.ticket);
    expect(new Set(numbers).size).toBe(120);
    expect(numbers.sort().at(-1)).toBe('A120');
  });

  it('is refused with the reason when the line is closed', async () => {
    const kiosk = await hub.client('kiosk');
    hub.clock.set('2026-11-24T17:05:00+09:00');
    expect((await kiosk.call.kiosk.issue(request('residence-record'))).ticket).toBe('A001');
    const { error } = await safe(kiosk.call.kiosk.issue(request('moving-in')));
    if (!isDefinedError(error) || error.code !== 'LINE_CLOSED') throw new Error('expected LINE_CLOSED');
    const opens = { date: '2026-11-25', time: '08:30' };
    expect(error.data).toEqual({ line: 'B', admission: { kind: 'closed', why: 'after-hours', opens } });
  });

  it('starts again at 1 on the next business day; who waited is expired', async () => {
    const kiosk = await hub.client('kiosk');
    await kiosk.call.kiosk.issue(request());
    hub.clock.set('2026-11-25T08:30:00+09:00');
    expect((await kiosk.call.kiosk.issue(request())).ticket).toBe('A001');
    const lobby = await newestOf(kiosk.call.kiosk.lobby());
    expect(lobby.lines[0]?.waiting).toBe(1);
  });

  it('knows no other errands and no broken requests', async () => {
    const kiosk = await hub.client('kiosk');
    expect((await safe(kiosk.call.kiosk.issue(request('no-such-errand')))).error).toMatchObject({
      code: 'UNKNOWN_ERRAND',
    });
    const bad = { requestId: 'not-a-uuid', stops: [['pension-join']], language: 'xx' } as unknown as ReturnType<
      typeof request
    >;
    expect((await safe(kiosk.call.kiosk.issue(bad))).error).toMatchObject({ code: 'BAD_REQUEST' });
    expect((await newestOf(kiosk.call.kiosk.lobby())).lines.every((line) => line.waiting === 0)).toBe(true);
  });
});
