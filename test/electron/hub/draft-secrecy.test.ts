import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { safe } from '@orpc/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLibsql } from '../../../electron/store/libsql-database.ts';
import type { TestClient } from '../../support/client.ts';
import { refusal } from '../../support/craft.ts';
import { CANARY, canaryDraft, drafted, draftHub, sweep, turnDay } from '../../support/draft-hall.ts';
import { testFolder } from '../../support/folder.ts';
import { TEST_PASSWORD, type TestHub } from '../../support/hub.ts';
import { newestOf } from '../../support/newest.ts';
import { clerkAt } from '../../support/staff.ts';

let folder: string;
let hub: TestHub;
let kiosk: TestClient;
let desk: TestClient;
beforeEach(async () => {
  folder = testFolder();
  hub = await draftHub({ folder, draftsInClear: true, settings: { publicUrl: 'https://machi.example' } });
  kiosk = await hub.client('kiosk');
  desk = await clerkAt(hub, 1);
});
afterEach(() => hub.stop());

const SAID = [...Object.values(CANARY), '09099988877'];
const tells = (text: string): string[] => SAID.filter((said) => text.includes(said));

/** Every operation on a visit's draft, each with words that may stand nowhere else. */
function everyAct({ counter }: TestClient['call'], visit: string): (() => Promise<unknown>)[] {
  const form = 'residence-form';
  return [
    () => counter.draft({ visit }),
    () => counter.correctFact({ visit, fact: 'applicant.name', value: CANARY.mended }),
    () => counter.correctFact({ visit, fact: 'applicant.phone', value: '09099988877' }),
    () => counter.correctFact({ visit, fact: 'applicant.phone', value: `${CANARY.mended}\u202e` }),
    () => counter.correctFact({ visit, fact: CANARY.mended, value: '1' }),
    () => counter.correctFact({ visit, fact: 'applicant.name', value: CANARY.mended.repeat(60) }),
    () => counter.checkIdentity({ visit, papers: ['passport'] }),
    () => counter.checkIdentity({ visit, papers: [CANARY.mended as 'passport'] }),
    () => counter.printForm({ visit, form }),
    () => counter.printForm({ visit, form: CANARY.mended }),
    () => counter.acceptForm({ visit, form }),
    () => counter.sendBackForm({ visit, form, reason: 'missing-item' }),
    () => counter.sendBackForm({ visit, form, reason: CANARY.mended as 'missing-item' }),
    () => counter.exportForm({ visit, form, format: 'csv' }),
    () => counter.eraseDraft({ visit: CANARY.mended }),
  ];
}

describe('what a visitor said', () => {
  it('stands in no line of the log, whatever is done and whatever fails', async () => {
    const visit = await drafted(hub, kiosk);
    await desk.call.counter.next();
    for (const act of everyAct(desk.call, visit)) await safe(act());
    const { call } = kiosk;
    const wish = () => ({ requestId: randomUUID(), stops: [['residence-record']], language: 'ja' as const });
    const draft = { ...canaryDraft, forms: [CANARY.name], values: { ...canaryDraft.values } };
    await safe(call.kiosk.issue({ ...wish(), draft }));
    await safe(call.kiosk.issue({ ...wish(), draft: { ...draft, forms: CANARY.name as never } }));
    await safe(call.kiosk.issue({ ...wish(), draft: { ...draft, values: { [CANARY.name]: CANARY.phone } as never } }));
    await withLockedDrafts(async () => {
      await safe(call.kiosk.issue({ ...wish(), draft: { ...draft, forms: ['residence-form'] } }));
      for (const act of everyAct(desk.call, visit)) await safe(act());
    });
    await desk.call.counter.draft({ visit });
    await desk.call.counter.printForm({ visit, form: 'residence-form' });
    damageDraft(visit);
    for (const act of everyAct(desk.call, visit)) await safe(act());
    hub.clock.set('2026-11-25T04:00:00+09:00');
    await turnDay(hub);
    expect(hub.log.some((line) => line.startsWith('store: drafts SQLITE_BUSY'))).toBe(true);
    expect(hub.log.some((line) => line.includes('a draft that cannot be read'))).toBe(true);
    expect(tells(hub.log.join('\n'))).toEqual([]);
  });

  it('is seen by the counter the visitor is at, and by no face else', async () => {
    const visit = await drafted(hub, kiosk);
    const other = await clerkAt(hub, 2);
    const manager = await hub.client();
    await hub.addStaff('boss', 'manager');
    await manager.call.session.signIn({ login: 'boss', password: TEST_PASSWORD });
    const stop = await desk.call.counter.next();
    const code = (await hub.hub.deps.store.access.visits.byId(visit))?.code ?? '';
    const seen = [
      await newestOf(kiosk.call.kiosk.lobby()),
      await kiosk.call.kiosk.look({ ticket: stop.ticket }),
      await newestOf((await hub.client('signage')).call.signage.board()),
      await newestOf((await hub.client()).call.visit.watch({ code })),
      await newestOf(other.call.counter.desk()),
      await newestOf(desk.call.counter.desk()),
      await other.call.counter.findTickets({ line: null, from: '00:00', to: '23:59' }),
      await newestOf(manager.call.manager.house()),
      await manager.call.manager.figures({ from: '2026-11-24', to: '2026-11-24' }),
    ];
    expect(tells(JSON.stringify(seen))).toEqual([]);
    expect(await refusals(everyAct(other.call, visit))).not.toContain(null);
    for (const stranger of [kiosk, manager, await hub.client('signage'), await hub.client()]) {
      expect(new Set(await refusals(everyAct(stranger.call, visit)))).toEqual(new Set(['NOT_ALLOWED']));
    }
    expect((await desk.call.counter.draft({ visit })).facts['applicant.name']?.value).toBe(CANARY.name);
  });

  it('changes hands between two counters with the visitor, never belonging to both', async () => {
    const other = await clerkAt(hub, 2);
    const visits: string[] = [];
    for (let n = 0; n < 6; n += 1) visits.push(await drafted(hub, kiosk));
    while (visits.length > 0) {
      const called = await Promise.all([desk.call.counter.next(), other.call.counter.next()]);
      for (const [at, { visitId: visit, id: stop }] of called.entries()) {
        const [mine, others] = at === 0 ? [desk, other] : [other, desk];
        const answers = await Promise.all([mine, others].map(({ call }) => refusal(call.counter.draft({ visit }))));
        expect(answers).toEqual([null, 'UNKNOWN_DRAFT']);
        await mine.call.counter.finish({ stop });
        visits.splice(visits.indexOf(visit), 1);
      }
    }
  });
});

describe('a disk that does not take the draft', () => {
  it('gives no number, and the same wish is good later', async () => {
    const wish = { requestId: randomUUID(), stops: [['residence-record']], language: 'ja' as const };
    const draft = { ...canaryDraft, forms: ['residence-form'], values: { ...canaryDraft.values } };
    await withLockedDrafts(async () => {
      const [refused, plain] = await Promise.all([
        refusal(kiosk.call.kiosk.issue({ ...wish, draft })),
        kiosk.call.kiosk.issue({ ...wish, requestId: randomUUID() }),
      ]);
      expect([refused, plain.ticket]).toEqual(['STORE_UNAVAILABLE', 'A001']);
    });
    expect(await hub.hub.deps.store.access.visits.byId(wish.requestId)).toBeNull();
    expect((await hub.hub.deps.store.access.audit.head()).rows).toBe(0);
    expect((await kiosk.call.kiosk.issue({ ...wish, draft })).ticket).toBe('A002');
    expect(await sweep(hub)).toBe(0);
    expect(hub.hub.deps.drafts.visits()).toEqual([wish.requestId]);
  });
});

async function refusals(acts: readonly (() => Promise<unknown>)[]): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const act of acts) answers.push(await refusal(act()));
  return answers;
}

/** While another program holds the file. */
async function withLockedDrafts(work: () => Promise<void>): Promise<void> {
  const other = openLibsql(path.join(folder, 'drafts.db'), null);
  other.prepare('begin immediate').run([]);
  await work();
  other.prepare('rollback').run([]);
  other.close();
}

/** Facts that are no JSON any more: what reads them quotes them in its message. */
function damageDraft(visit: string): void {
  const other = openLibsql(path.join(folder, 'drafts.db'), null);
  other.prepare('update draft set facts = ? where visit = ?').run([`${CANARY.name} {`, visit]);
  other.close();
}
