import { randomUUID } from 'node:crypto';
import { expect, it, onTestFinished } from 'vitest';
import { demoDraft } from '../../../electron/hub/demo-draft.ts';
import type { FactValue } from '../../../shared/domain/fact.ts';
import type { TestClient } from '../../support/client.ts';
import { stopOf } from '../../support/craft.ts';
import { startTestHub, type TestHub } from '../../support/hub.ts';
import { clerk } from '../../support/staff.ts';

/* Each form of the sample town, filled in with and without a card, from the kiosk to the file for the back office. */

let hub: TestHub;
let kiosk: TestClient;
let desk: TestClient;

async function comeFor(procedure: string, withCard: boolean): Promise<string> {
  const { guidance, town } = hub.hub.deps.content();
  const draft = demoDraft(guidance.book, { procedures: [procedure], today: '2026-11-24', withCard });
  if (!draft) throw new Error(`no form for ${procedure}`);
  const visit = randomUUID();
  const values: Record<string, FactValue> = { ...draft.values };
  const wish = { requestId: visit, stops: [[procedure]], language: 'ja' as const };
  await kiosk.call.kiosk.issue({ ...wish, draft: { ...draft, forms: [...draft.forms], values } });
  const { id: stop, line } = await stopOf(hub, `${visit}.1`);
  const counter = town.lines.find(({ letter }) => letter === line)?.counters[0] ?? 0;
  await desk.call.counter.take({ counter, relieve: true });
  await desk.call.counter.call({ stop });
  return visit;
}

it('takes every form of the sample town from the kiosk to the counter, to paper and to a file', async () => {
  hub = await startTestHub();
  onTestFinished(() => hub.stop());
  kiosk = await hub.client('kiosk');
  desk = await clerk(hub, 'sato');
  const { staff } = hub.hub.deps.store.access;
  await staff.setExportsUntil((await staff.byLogin('sato'))?.id ?? '', '2026-12-31');
  // The letter of proxy is for no procedure of its own: it is printed blank.
  const forms = hub.hub.deps.content().guidance.book.forms.filter((form) => form.procedures.length > 0);
  expect(forms.length).toBeGreaterThanOrEqual(10);
  for (const { id, procedures } of forms) {
    for (const withCard of [true, false]) {
      const visit = await comeFor(procedures[0] ?? '', withCard);
      const { counter } = desk.call;
      const view = await counter.draft({ visit });
      expect(view.applications.map(({ form }) => form)).toContain(id);
      expect(Object.values(view.facts).some(({ source }) => source === 'card')).toBe(withCard);
      expect((await counter.printForm({ visit, form: id })).applications.some((one) => one.printedAt !== null)).toBe(
        true,
      );
      const { text } = await counter.exportForm({ visit, form: id, format: 'json' });
      const { values } = JSON.parse(text) as { readonly values: { readonly fact: string; readonly value: string }[] };
      expect(values.find(({ fact }) => fact === 'application.date')?.value).toBe('2026-11-24');
      expect(values.filter(({ value }) => value !== '').length).toBeGreaterThan(4);
      await counter.finish({ stop: `${visit}.1` });
    }
  }
});
