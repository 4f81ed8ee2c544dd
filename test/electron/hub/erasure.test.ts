import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { readAudit } from '../../../electron/audit/read-audit.ts';
import { DRAFT_KEPT_MINUTES } from '../../../shared/domain/draft.ts';
import type { TestClient } from '../../support/client.ts';
import { CANARY, drafted, draftHub, draftHubIn, sweep, turnDay } from '../../support/draft-hall.ts';
import { draftTown } from '../../support/draft-town.ts';
import { testFolder } from '../../support/folder.ts';
import { foundInFiles } from '../../support/found-in-files.ts';
import type { TestHub } from '../../support/hub.ts';
import { clerkAt } from '../../support/staff.ts';

/* What a person said is found where it must be while its time runs, and nowhere afterwards. */

const SAID = Object.values(CANARY);

let running: TestHub | null = null;
afterEach(() => stop());

async function stop(): Promise<void> {
  const hub = running;
  running = null;
  await hub?.stop();
}

/** A data folder in a system temp folder of its own, so that nothing else is looked through. */
function ownTemp(): { readonly temp: string; readonly data: string } {
  const temp = testFolder();
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = temp;
  onTestFinished(() => {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  });
  expect(os.tmpdir()).toBe(temp);
  const data = path.join(temp, 'data');
  mkdirSync(data);
  return { temp, data };
}

async function hallIn(
  data: string,
  draftsInClear: boolean,
): Promise<{ hub: TestHub; kiosk: TestClient; desk: TestClient }> {
  const hub = await draftHub({ folder: data, draftsInClear });
  running = hub;
  return { hub, kiosk: await hub.client('kiosk'), desk: await clerkAt(hub, 1) };
}

/** Everything staff do with a draft, so that every way into a file was gone. */
async function work(desk: TestClient, visit: string): Promise<void> {
  const { counter } = desk.call;
  await counter.next();
  await counter.draft({ visit });
  await counter.correctFact({ visit, fact: 'applicant.name', value: CANARY.mended });
  await counter.checkIdentity({ visit, papers: ['passport'] });
  await counter.printForm({ visit, form: 'seal-form' });
}

describe('what a visitor said, with the encryption off', () => {
  it('is found while its time runs, and in no file and no line of the log two hours after the visit', async () => {
    const { temp, data } = ownTemp();
    const { hub, kiosk, desk } = await hallIn(data, true);
    const visit = await drafted(hub, kiosk);
    expect(foundInFiles(data, [CANARY.name])).not.toEqual([]);
    expect(foundInFiles(data, [CANARY.phone])).not.toEqual([]);
    await work(desk, visit);
    expect(foundInFiles(data, [CANARY.mended]).every((file) => file.startsWith('drafts.db'))).toBe(true);
    await desk.call.counter.finish({ stop: `${visit}.1` });
    hub.clock.forward(DRAFT_KEPT_MINUTES);
    expect(await sweep(hub)).toBe(1);
    expect(foundInFiles(temp, SAID)).toEqual([]);
    expect(SAID.filter((text) => hub.log.join('\n').includes(text))).toEqual([]);
  });

  it('is gone at once when the visitor wishes it, and what others said stays', async () => {
    const { temp, data } = ownTemp();
    const { hub, kiosk, desk } = await hallIn(data, true);
    const visit = await drafted(hub, kiosk);
    const other = {
      withCard: false,
      forms: ['residence-form'],
      values: { 'applicant.name': { value: '別の人物', source: 'asked', doubt: false } },
    } as const;
    await drafted(hub, kiosk, other);
    await work(desk, visit);
    await desk.call.counter.eraseDraft({ visit });
    expect(foundInFiles(temp, SAID)).toEqual([]);
    expect(foundInFiles(data, ['別の人物'])).not.toEqual([]);
  });

  it('is gone when the day changes, whatever was open', async () => {
    const { temp, data } = ownTemp();
    const { hub, kiosk, desk } = await hallIn(data, true);
    const visit = await drafted(hub, kiosk);
    await drafted(hub, kiosk);
    await work(desk, visit);
    hub.clock.set('2026-11-25T04:00:00+09:00');
    await turnDay(hub);
    expect(foundInFiles(temp, SAID)).toEqual([]);
  });

  it('is gone when a hub that was killed starts on a later day', async () => {
    const { temp, data } = ownTemp();
    const town = draftTown(testFolder()).folder;
    const script = path.resolve(import.meta.dirname, '../../support/draft-child.ts');
    const child = spawn(process.execPath, [script, data, town], { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = once(child, 'exit');
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await ended;
    expect(foundInFiles(data, [CANARY.name])).not.toEqual([]);
    const hub = await draftHubIn({ folder: data, town, draftsInClear: true });
    running = hub;
    expect(hub.hub.deps.drafts.visits()).toHaveLength(1);
    expect(foundInFiles(temp, [CANARY.name])).not.toEqual([]);
    await stop();
    hub.clock.forward(24 * 60);
    const next = await draftHubIn({ folder: data, town, clock: hub.clock, draftsInClear: true });
    running = next;
    expect(foundInFiles(temp, SAID)).toEqual([]);
    expect(next.hub.deps.drafts.visits()).toEqual([]);
    const rows = readAudit(data, undefined);
    expect(rows.ok && rows.value.at(-1)).toMatchObject({ act: 'draft.erased', visit: null, detail: 'day-change' });
  });
});

describe('what a visitor said, as the hub keeps it', () => {
  it('can never be found in any file', async () => {
    const { temp, data } = ownTemp();
    const { hub, kiosk, desk } = await hallIn(data, false);
    const visit = await drafted(hub, kiosk);
    expect(foundInFiles(temp, SAID)).toEqual([]);
    await work(desk, visit);
    expect(foundInFiles(temp, SAID)).toEqual([]);
    await stop();
    expect(foundInFiles(temp, SAID)).toEqual([]);
  });
});
