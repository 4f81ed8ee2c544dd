import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { readAudit } from '../../../electron/audit/read-audit.ts';
import { DRAFT_KEPT_MINUTES } from '../../../shared/domain/draft.ts';
import type { TestClient } from '../../support/client.ts';
import { testClock } from '../../support/clock.ts';
import { stopOf, undoNewest } from '../../support/craft.ts';
import { drafted, draftHub, passTime, sweep, turnDay } from '../../support/draft-hall.ts';
import { testFolder } from '../../support/folder.ts';
import type { TestHub } from '../../support/hub.ts';
import { clerkAt } from '../../support/staff.ts';

let hub: TestHub;
let kiosk: TestClient;
let desk: TestClient;
beforeEach(async () => {
  hub = await draftHub();
  kiosk = await hub.client('kiosk');
  desk = await clerkAt(hub, 1);
});
afterEach(() => hub.stop());

const keptDraft = (visit: string) => hub.hub.deps.drafts.of(visit);

describe('the time of a draft', () => {
  it('ends two hours after the visit, and not before', async () => {
    const visit = await drafted(hub, kiosk);
    const { id: stop } = await desk.call.counter.next();
    await desk.call.counter.finish({ stop });
    hub.clock.forward(DRAFT_KEPT_MINUTES - 1);
    expect(await sweep(hub)).toBe(0);
    hub.clock.forward(1);
    expect(await sweep(hub)).toBe(1);
    expect(keptDraft(visit)).toBeNull();
    expect(await sweep(hub)).toBe(0);
  });

  it('goes on while there are papers to hand over, and when the end was taken back', async () => {
    const visit = await drafted(hub, kiosk);
    const { id: stop } = await desk.call.counter.next();
    await desk.call.counter.finish({ stop });
    expect(await undoNewest(desk, 1)).toBeNull();
    await passTime(hub, DRAFT_KEPT_MINUTES + 1, [desk]);
    expect(await sweep(hub)).toBe(0);
    await desk.call.counter.finish({ stop, papersFollow: true });
    await passTime(hub, DRAFT_KEPT_MINUTES + 1, [desk]);
    expect(await sweep(hub)).toBe(0);
    expect(keptDraft(visit)).not.toBeNull();
  });

  it('runs from the moment a number was given up', async () => {
    const visit = await drafted(hub, kiosk);
    await desk.call.counter.cancel({ stop: `${visit}.1`, why: 'visitor' });
    expect((await stopOf(hub, `${visit}.1`)).state).toBe('cancelled');
    hub.clock.forward(DRAFT_KEPT_MINUTES);
    expect(await sweep(hub)).toBe(1);
  });

  it('ends at midnight, as visitors are told, also while the business day goes on', async () => {
    await drafted(hub, kiosk);
    hub.clock.set('2026-11-24T23:59:59+09:00');
    expect(await sweep(hub)).toBe(0);
    hub.clock.set('2026-11-25T00:00:00+09:00');
    expect(await sweep(hub)).toBe(1);
  });

  it('ends with the day, for all at once', async () => {
    await drafted(hub, kiosk);
    await drafted(hub, kiosk);
    hub.clock.set('2026-11-25T04:00:00+09:00');
    await turnDay(hub);
    expect(hub.hub.deps.drafts.visits()).toEqual([]);
    hub.clock.set('2026-11-25T09:00:00+09:00');
    const visit = await drafted(hub, kiosk);
    expect(hub.hub.deps.drafts.visits()).toEqual([visit]);
  });

  it('is looked at by the hub itself, the change of day too', async () => {
    const gone = () => vi.waitFor(() => expect(hub.hub.deps.drafts.visits()).toEqual([]), { timeout: 20_000 });
    await drafted(hub, kiosk);
    const { id: stop } = await desk.call.counter.next();
    await desk.call.counter.finish({ stop });
    hub.clock.forward(DRAFT_KEPT_MINUTES);
    await gone();
    await drafted(hub, kiosk);
    hub.clock.set('2026-11-25T04:00:00+09:00');
    await gone();
    await vi.waitFor(() => expect(hub.log.join()).toMatch(/audit log: \d+ rows, newest hash [0-9a-f]{64}/), 20_000);
  });
});

describe('drafts that cannot be read at the start', () => {
  it('are erased, told to staff without a word of them, and written down; the day goes on', async () => {
    const [folder, clock] = [testFolder(), testClock()];
    const before = await draftHub({ folder, clock });
    const visit = await drafted(before, await before.client('kiosk'));
    await before.stop();
    writeFileSync(path.join(folder, 'drafts.db'), Buffer.alloc(8192, 0x55));
    const after = await draftHub({ folder, clock });
    onTestFinished(() => after.stop());
    expect(after.log).toEqual(['damaged drafts were erased; a new file begun']);
    const rows = readAudit(folder, undefined);
    expect(rows.ok && rows.value.at(-1)).toMatchObject({ act: 'draft.erased', visit: null, detail: 'damaged' });
    expect((await stopOf(after, `${visit}.1`)).state).toBe('waiting');
    await drafted(after, await after.client('kiosk'));
    expect(after.hub.deps.drafts.visits()).toHaveLength(1);
  });
});
