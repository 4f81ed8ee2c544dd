import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestClient } from '../../support/client.ts';
import { refusal } from '../../support/craft.ts';
import { testFolder } from '../../support/folder.ts';
import { startTestHub, type TestHub } from '../../support/hub.ts';
import { newestOf } from '../../support/newest.ts';
import { clerkAt } from '../../support/staff.ts';
import { townIn } from '../../support/town-folder.ts';

let hub: TestHub;
let kiosk: TestClient;
let limited: string;

beforeEach(async () => {
  const town = townIn(testFolder());
  hub = await startTestHub({ settings: { town: town.folder } });
  limited = hub.hub.deps.content().town.errands.find(({ id }) => id === 'health-insurance-join')!.line;
  await hub.stop();
  town.edit('lines.json', (lines) =>
    lines.map((line) => (line['letter'] === limited ? { ...line, dailyLimit: 2 } : line)),
  );
  hub = await startTestHub({ settings: { town: town.folder } });
  kiosk = await hub.client('kiosk');
});
afterEach(() => hub.stop());

const take = (...stops: string[][]) =>
  kiosk.call.kiosk.issue({ requestId: randomUUID(), stops, language: 'ja' }).then(({ ticket }) => ticket);
const admission = async () =>
  (await newestOf(kiosk.call.kiosk.lobby())).lines.find(({ letter }) => letter === limited)?.admission;

describe('a limit of tickets a day', () => {
  it('counts visitors who come to the line after another counter', async () => {
    await take(['moving-in'], ['health-insurance-join']);
    expect((await admission())?.kind).toBe('open');
    await take(['health-insurance-join']);
    expect(await admission()).toEqual({ kind: 'full', limit: 2 });
    expect(await refusal(take(['moving-in'], ['health-insurance-join']))).toBe('LINE_CLOSED');
    expect(await refusal(take(['health-insurance-join']))).toBe('LINE_CLOSED');
  });

  it('gives the place free of a stop that is left out, and numbers go on without a gap', async () => {
    await take(['moving-in'], ['health-insurance-join']);
    await take(['health-insurance-join']);
    const desk = await clerkAt(hub, 2);
    const { visitId } = await desk.call.counter.next();
    const way = await hub.hub.deps.store.access.visits.ofVisit(visitId);
    await desk.call.counter.dropStop({ stop: way.find(({ state }) => state === 'planned')!.id });
    expect((await admission())?.kind).toBe('open');
    expect(await take(['health-insurance-join'])).toBe(`${limited}002`);
  });
});
