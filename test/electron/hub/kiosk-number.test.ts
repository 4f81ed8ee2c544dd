import { randomUUID } from 'node:crypto';
import { safe } from '@orpc/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestClient } from '../../support/client.ts';
import { startTestHub, type TestHub } from '../../support/hub.ts';
import { clerkAt } from '../../support/staff.ts';

let hub: TestHub;
let kiosk: TestClient['call']['kiosk'];
beforeEach(async () => {
  hub = await startTestHub();
  kiosk = (await hub.client('kiosk')).call.kiosk;
});
afterEach(() => hub.stop());

const issue = (errand: string) => kiosk.issue({ requestId: randomUUID(), stops: [[errand]], language: 'ja' });

describe('a number of today', () => {
  it.each(['A001', 'a1', ' Ａ００１ ', 'a01'])('is found as %j', async (typed) => {
    await issue('residence-record');
    expect(await kiosk.look({ ticket: typed })).toMatchObject({
      ticket: 'A001',
      rated: false,
      now: { kind: 'waiting' },
      stops: [{ line: 'A', state: 'waiting', counter: 1 }],
    });
  });

  it.each(['A002', 'B001', 'A', '001', '', 'A0', 'A-1', 'AA1'])('is not found as %j', async (typed) => {
    await issue('residence-record');
    expect((await safe(kiosk.look({ ticket: typed }))).error).toMatchObject({ code: 'UNKNOWN_TICKET' });
  });

  it('is not one of yesterday', async () => {
    await issue('residence-record');
    hub.clock.set('2026-11-25T09:00:00+09:00');
    expect((await safe(kiosk.look({ ticket: 'A001' }))).error).toMatchObject({ code: 'UNKNOWN_TICKET' });
  });

  it('says where to go once it is called, and that it is over afterwards', async () => {
    await issue('residence-record');
    const clerk = (await clerkAt(hub, 2)).call.counter;
    const { id } = await clerk.next();
    expect((await kiosk.look({ ticket: 'A001' })).now).toMatchObject({ kind: 'called', counter: 2 });
    await clerk.serve({ stop: id });
    expect((await kiosk.look({ ticket: 'A001' })).now).toEqual({ kind: 'serving', counter: 2 });
    await clerk.finish({ stop: id, outcome: 'done', papersFollow: false });
    expect((await kiosk.look({ ticket: 'A001' })).now).toEqual({ kind: 'over', how: 'done' });
  });

  it('does not tell the matter of a quiet line', async () => {
    await issue('care-assessment');
    expect((await kiosk.look({ ticket: 'E001' })).stops).toMatchObject([{ line: 'E', errand: null }]);
  });
});

describe('how it was', () => {
  it('is taken once a visit', async () => {
    await issue('residence-record');
    await kiosk.rate({ ticket: 'A001', score: 4, topic: 'waiting' });
    expect((await kiosk.look({ ticket: 'a1' })).rated).toBe(true);
    const again = await safe(kiosk.rate({ ticket: 'A001', score: 1, topic: 'paper' }));
    expect(again.error).toMatchObject({ code: 'ALREADY_RATED' });
  });

  it('needs a number that exists', async () => {
    const { error } = await safe(kiosk.rate({ ticket: 'A009', score: 5, topic: 'nothing' }));
    expect(error).toMatchObject({ code: 'UNKNOWN_TICKET' });
  });
});
