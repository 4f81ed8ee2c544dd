import { execFile } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLibsql } from '../../../electron/store/libsql-database.ts';
import { CANARY, drafted, draftHub, sweep, turnDay } from '../../support/draft-hall.ts';
import { testFolder } from '../../support/folder.ts';
import type { TestHub } from '../../support/hub.ts';
import { clerkAt } from '../../support/staff.ts';

const KEY = 'c'.repeat(64);
const program = path.resolve(import.meta.dirname, '../../../electron/audit/audit.ts');

let folder: string;
let hub: TestHub;
beforeEach(async () => {
  folder = testFolder();
  hub = await draftHub({ folder, key: KEY });
});
afterEach(() => hub.stop());

/** Runs the program as the person at the console does. */
async function audit(...args: string[]): Promise<{ readonly code: number; readonly lines: string[] }> {
  const env = { ...process.env, MACHIMADO_KEY: KEY };
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [program, ...args], { env });
    return { code: 0, lines: stdout.trim().split('\n') };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, lines: (stdout + stderr).trim().split('\n') };
  }
}

/** Everything there is to write down, in one visit. */
async function wholeVisit(): Promise<string> {
  const [kiosk, desk] = [await hub.client('kiosk'), await clerkAt(hub, 1)];
  await kiosk.call.kiosk.cardRead({ outcome: 'wrong-pin' });
  await kiosk.call.kiosk.cardRead({ outcome: 'ok' });
  const visit = await drafted(hub, kiosk);
  const clerk = await hub.hub.deps.store.access.staff.byLogin('clerk1');
  await hub.hub.deps.store.transaction(({ staff }) => staff.setExportsUntil(clerk?.id ?? '', '2026-12-31'));
  const { counter } = desk.call;
  await counter.next();
  await counter.draft({ visit });
  await counter.correctFact({ visit, fact: 'applicant.name', value: CANARY.mended });
  await counter.checkIdentity({ visit, papers: ['passport'] });
  await counter.printForm({ visit, form: 'seal-form' });
  await counter.acceptForm({ visit, form: 'seal-form' });
  await counter.sendBackForm({ visit, form: 'residence-form', reason: 'other-form' });
  await counter.exportForm({ visit, form: 'seal-form', format: 'csv' });
  await counter.finish({ stop: `${visit}.1` });
  hub.clock.forward(120);
  await sweep(hub);
  return visit;
}

describe('the audit log', () => {
  it('has every dealing with a draft: who, what, when, and nothing of what stands in it', async () => {
    const visit = await wholeVisit();
    const { code, lines } = await audit(folder, '--day=2026-11-24');
    expect(code).toBe(0);
    const told = lines.slice(0, -2).map((line) => line.split('  ').filter((_, at) => at !== 1));
    const clerk = (await hub.hub.deps.store.access.staff.byLogin('clerk1'))?.id ?? '';
    const by = [`staff=${clerk}`, 'counter=1', `visit=${visit}`];
    expect(told.map(([, act, ...rest]) => [act, ...rest.filter((part) => !part.startsWith('device='))])).toEqual([
      ['card.read', 'detail=wrong-pin'],
      ['card.read', 'detail=ok'],
      ['draft.stored', `visit=${visit}`, 'detail=card'],
      ['draft.opened', ...by],
      ['draft.changed', ...by, 'detail=applicant.name'],
      ['draft.identity', ...by, 'detail=checked'],
      ['form.printed', ...by, 'form=seal-form'],
      ['form.accepted', ...by, 'form=seal-form'],
      ['form.sent-back', ...by, 'form=residence-form', 'detail=other-form'],
      ['form.exported', ...by, 'form=seal-form', 'detail=csv'],
      ['draft.erased', `visit=${visit}`, 'detail=time'],
    ]);
    expect(lines.at(-1)).toMatch(/^whole: 11 rows, newest hash [0-9a-f]{64}$/);
    for (const said of Object.values(CANARY)) expect(lines.join('\n')).not.toContain(said);
  });

  it('goes on over the days, each beginning with the last hash of the day before', async () => {
    await wholeVisit();
    const before = await hub.hub.deps.store.access.audit.head();
    hub.clock.set('2026-11-25T09:00:00+09:00');
    await turnDay(hub);
    await drafted(hub, await hub.client('kiosk'));
    const { code, lines } = await audit(folder);
    expect(code).toBe(0);
    expect(lines[0]).toBe(`2026-11-24  ${before.rows} rows, last is ${before.rows}: ${before.hash}`);
    expect(lines[1]).toMatch(/^2026-11-25 {2}2 rows/);
  });

  it('is refused to be written over by the store itself', async () => {
    await wholeVisit();
    const database = openLibsql(path.join(folder, 'visits.db'), KEY);
    for (const change of ['update audit set detail = null', 'delete from audit where seq = 2']) {
      expect(() => database.prepare(change).run([])).toThrow('append-only');
    }
    database.close();
  });

  it('cannot be read without data or with another key', async () => {
    expect((await audit(testFolder())).code).toBe(2);
    expect((await audit()).code).toBe(2);
    expect((await audit(folder, '--day=today')).code).toBe(2);
  });
});

describe('a log that somebody changed', () => {
  it.each([
    ['a changed row', [`update audit set staff = 'x' where seq = 4`], 4],
    ['a row taken away', ['delete from audit where seq = 5'], 6],
    ['the first row taken away', ['delete from audit where seq = 1'], 2],
    [
      'two rows that changed places',
      [
        'update audit set seq = 100 where seq = 5',
        'update audit set seq = 5 where seq = 6',
        'update audit set seq = 6 where seq = 100',
      ],
      5,
    ],
    [
      'a row put in',
      [
        `insert into audit select 12, act, at, businessDay, staff, counter, device, visit, form, detail, hash from audit where seq = 11`,
      ],
      12,
    ],
  ] as const)('is found: %s', async (_name, changes, row) => {
    await wholeVisit();
    const copy = path.join(testFolder(), 'copy');
    cpSync(folder, copy, { recursive: true });
    const database = openLibsql(path.join(copy, 'visits.db'), KEY);
    for (const change of ['drop trigger auditNoUpdate', 'drop trigger auditNoDelete', ...changes]) {
      database.prepare(change).run([]);
    }
    database.close();
    const { code, lines } = await audit(copy);
    expect(code).toBe(1);
    expect(lines.at(-2)).toContain(`BROKEN at row ${row}:`);
    expect((await audit(folder)).code).toBe(0);
  });
});
