import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startTestHub, type TestHub } from '../../support/hub.ts';
import { newestOf } from '../../support/newest.ts';
import { clerkAt } from '../../support/staff.ts';

let hub: TestHub;
beforeEach(async () => void (hub = await startTestHub()));
afterEach(() => hub.stop());

it('a number called by a counter that helps out is shown with that counter, to its holder too', async () => {
  const kiosk = (await hub.client('kiosk')).call.kiosk;
  await kiosk.issue({ requestId: randomUUID(), stops: [['residence-record']], language: 'ja' });
  const helper = (await clerkAt(hub, 5)).call.counter;
  await helper.help({ lines: ['A'] });
  await helper.next();
  const board = await newestOf((await hub.client('signage')).call.signage.board());
  expect(board.calls).toMatchObject([{ ticket: 'A001', counter: 5, current: true }]);
  expect((await kiosk.look({ ticket: 'A001' })).now).toMatchObject({ kind: 'called', counter: 5 });
});
