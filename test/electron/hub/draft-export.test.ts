import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestClient } from '../../support/client.ts';
import { refusal } from '../../support/craft.ts';
import { CANARY, drafted, draftHub } from '../../support/draft-hall.ts';
import { TEST_PASSWORD, type TestHub } from '../../support/hub.ts';
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

describe('a form for the back office', () => {
  const grant = async (until: string | null): Promise<void> => {
    const manager = await hub.client();
    await hub.addStaff(`boss ${until}`, 'manager');
    await manager.call.session.signIn({ login: `boss ${until}`, password: TEST_PASSWORD });
    const account = await hub.hub.deps.store.access.staff.byLogin('clerk1');
    const given = await manager.call.manager.setExportRight({ id: account?.id ?? '', until });
    expect(given.exportsUntil).toBe(until);
  };

  it('goes to those alone who may, until the last day of it', async () => {
    const visit = await drafted(hub, kiosk);
    await desk.call.counter.next();
    const take = () => desk.call.counter.exportForm({ visit, form: 'seal-form', format: 'json' });
    expect(await refusal(take())).toBe('NO_PERMISSION');
    await grant('2026-11-23');
    expect(await refusal(take())).toBe('NO_PERMISSION');
    await grant('2026-11-24');
    const { fileName, text } = await take();
    expect(fileName).toBe('A001-seal-form.json');
    expect((JSON.parse(text) as { values: unknown[] }).values[0]).toEqual({
      fact: 'applicant.name',
      label: '氏名',
      value: CANARY.name,
      text: CANARY.name,
      source: 'card',
      doubt: true,
      was: null,
    });
    await grant(null);
    expect(await refusal(take())).toBe('NO_PERMISSION');
  });

  it('is a table that spreadsheets take as it is, formulas defused', async () => {
    await grant('2026-12-31');
    const visit = await drafted(hub, kiosk);
    await desk.call.counter.next();
    await desk.call.counter.correctFact({ visit, fact: 'office.remark', value: '=1+1, "a"' });
    const { fileName, text } = await desk.call.counter.exportForm({ visit, form: 'residence-form', format: 'csv' });
    expect(fileName).toBe('A001-residence-form.csv');
    const rows = text.split('\r\n');
    expect(rows[0]).toBe('\uFEFFfact,label,value,text,source,doubt,was');
    expect(rows).toContain(`applicant.name,氏名,${CANARY.name},${CANARY.name},card,1,`);
    expect(rows).toContain('certificate.purpose,使いみち,bank,銀行に出す,asked,,');
    expect(rows).toContain(`office.remark,職員の記入,"'=1+1, ""a""","'=1+1, ""a""",staff,,`);
    expect(rows).toContain('applicant.number,個人番号,,,,,');
  });

  it('is a right of accounts that are there', async () => {
    const manager = await hub.client();
    await hub.addStaff('boss', 'manager');
    await manager.call.session.signIn({ login: 'boss', password: TEST_PASSWORD });
    const give = (id: string) => refusal(manager.call.manager.setExportRight({ id, until: '2026-12-31' }));
    expect(await give('nobody')).toBe('UNKNOWN_STAFF');
    const { staff } = hub.hub.deps.store.access;
    const id = (await staff.byLogin('clerk1'))?.id ?? '';
    await staff.end(id, hub.clock.now());
    expect(await give(id)).toBe('UNKNOWN_STAFF');
  });
});
