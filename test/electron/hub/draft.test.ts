import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestClient } from '../../support/client.ts';
import { deskOf, refusal } from '../../support/craft.ts';
import { CANARY, canaryDraft, drafted, draftHub, sweep } from '../../support/draft-hall.ts';
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

/** Twelve digits with the right check digit. */
const MY_NUMBER = '123456789018';

const wish = () => ({ requestId: randomUUID(), stops: [['residence-record']], language: 'ja' as const });
const keptDraft = (visit: string) => hub.hub.deps.drafts.of(visit);
const said = (values: Record<string, { value: string; source: 'asked' | 'card'; doubt: boolean }>) => ({
  withCard: false,
  forms: ['residence-form'],
  values,
});

describe('a ticket with a draft', () => {
  it('is given after the draft is kept, and names neither kanji nor phone', async () => {
    const visit = await drafted(hub, kiosk);
    expect(keptDraft(visit)).toMatchObject({
      visit,
      withCard: true,
      procedures: ['residence-record', 'seal-certificate'],
      facts: { 'applicant.name': { value: CANARY.name, source: 'card', doubt: true, was: null } },
      applications: [{ form: 'residence-form', state: 'drafted', back: null, printedAt: null }, { form: 'seal-form' }],
      identity: null,
    });
  });

  it('is one draft however often it is asked for, also at once', async () => {
    const [ask, other] = [wish(), await hub.client('kiosk')];
    const draft = { ...canaryDraft, forms: ['residence-form'], values: { ...canaryDraft.values } };
    const given = await Promise.all(
      [kiosk, other, kiosk, other].map(({ call }) => call.kiosk.issue({ ...ask, draft })),
    );
    expect(new Set(given.map(({ ticket }) => ticket)).size).toBe(1);
    const before = keptDraft(ask.requestId);
    await kiosk.call.kiosk.issue({ ...ask, draft: { ...draft, withCard: false } });
    expect(keptDraft(ask.requestId)).toEqual(before);
    expect(hub.hub.deps.drafts.visits()).toEqual([ask.requestId]);
  });

  it('asked for again after the visitor wished it erased keeps nothing anew', async () => {
    const visit = await drafted(hub, kiosk);
    await desk.call.counter.next();
    await desk.call.counter.eraseDraft({ visit });
    const again = { requestId: visit, stops: [['residence-record']], language: 'ja' as const };
    await kiosk.call.kiosk.issue({ ...again, draft: said({}) });
    expect(hub.hub.deps.drafts.visits()).toEqual([]);
  });

  const one = (fact: string, value: string, source: 'asked' | 'card' = 'asked') =>
    said({ [fact]: { value, source, doubt: false } });

  it.each([
    { what: 'a form nobody knows', draft: { ...said({}), forms: ['residence-form', 'x'] }, fact: null, fault: null },
    {
      what: 'a fact of another form',
      draft: { ...one('certificate.purpose', 'bank'), forms: ['seal-form'] },
      fact: 'certificate.purpose',
      fault: null,
    },
    { what: 'a 個人番号', draft: one('applicant.phone', MY_NUMBER), fact: 'applicant.phone', fault: 'my-number' },
    {
      what: 'a 個人番号 said to be of the card',
      draft: one('applicant.name', MY_NUMBER, 'card'),
      fact: 'applicant.name',
      fault: 'my-number',
    },
    { what: 'a 個人番号 in its own box', draft: one('applicant.number', '1'), fact: 'applicant.number', fault: null },
    {
      what: 'letters in a phone number',
      draft: one('applicant.phone', '09O'),
      fact: 'applicant.phone',
      fault: 'signs',
    },
  ])('is refused with $what, and nothing is given or kept', async ({ draft, fact, fault }) => {
    const asked = wish();
    const answer = await kiosk.call.kiosk.issue({ ...asked, draft }).catch((error: unknown) => error);
    expect(answer).toMatchObject({ code: 'BAD_VALUE', data: { fact, fault } });
    expect(hub.hub.deps.drafts.visits()).toEqual([]);
    expect(await hub.hub.deps.store.access.visits.byId(asked.requestId)).toBeNull();
  });

  it('keeps nothing when the line gives no ticket', async () => {
    await desk.call.counter.stopLine({ line: 'A', stopped: true });
    expect(await refusal(kiosk.call.kiosk.issue({ ...wish(), draft: said({}) }))).toBe('LINE_CLOSED');
    expect(hub.hub.deps.drafts.visits()).toEqual([]);
  });

  it('leaves a draft without a ticket only until the next look', async () => {
    const visit = await drafted(hub, kiosk);
    const orphan = keptDraft(visit);
    if (orphan) hub.hub.deps.drafts.put({ ...orphan, visit: 'never-given', applications: [] });
    expect(await sweep(hub)).toBe(1);
    expect(hub.hub.deps.drafts.visits()).toEqual([visit]);
  });
});

describe('a draft at the counter', () => {
  it('is opened by the counter the visitor is called to, and by no other', async () => {
    const other = await clerkAt(hub, 2);
    const visit = await drafted(hub, kiosk);
    expect(await refusal(desk.call.counter.draft({ visit }))).toBe('UNKNOWN_DRAFT');
    const called = await desk.call.counter.next();
    const view = await desk.call.counter.draft({ visit });
    expect(view).toMatchObject({ visit, ticket: called.ticket, withCard: true });
    expect(view.erasedAt).toBe(Date.parse('2026-11-25T00:00:00+09:00'));
    expect(await refusal(other.call.counter.draft({ visit }))).toBe('UNKNOWN_DRAFT');
    await desk.call.counter.finish({ stop: called.id });
    expect(await refusal(desk.call.counter.draft({ visit }))).toBe('UNKNOWN_DRAFT');
  });

  it('stays with a counter the visitor stepped out from, and with one that prepares the papers', async () => {
    const visit = await drafted(hub, kiosk);
    const { id: stop } = await desk.call.counter.next();
    await desk.call.counter.hold({ stop, until: null });
    expect((await desk.call.counter.draft({ visit })).visit).toBe(visit);
    await desk.call.counter.back({ stop });
    await desk.call.counter.call({ stop });
    await desk.call.counter.finish({ stop, papersFollow: true });
    expect((await desk.call.counter.draft({ visit })).visit).toBe(visit);
    await desk.call.counter.papersReady({ stop: `${visit}.2` });
    expect(await refusal(desk.call.counter.draft({ visit }))).toBe('UNKNOWN_DRAFT');
    const other = await clerkAt(hub, 2);
    await other.call.counter.call({ stop: `${visit}.2` });
    expect((await other.call.counter.draft({ visit })).visit).toBe(visit);
  });

  it('is corrected for all forms at once; the first value stays beside it', async () => {
    const visit = await drafted(hub, kiosk);
    await desk.call.counter.next();
    const fact = 'applicant.name';
    await desk.call.counter.correctFact({ visit, fact, value: 'べつの名' });
    const view = await desk.call.counter.correctFact({ visit, fact, value: CANARY.mended });
    expect(view.facts[fact]).toEqual({ value: CANARY.mended, source: 'staff', doubt: false, was: CANARY.name });
    const back = await desk.call.counter.correctFact({ visit, fact, value: CANARY.name });
    expect(back.facts[fact]?.was).toBeNull();
    const filled = await desk.call.counter.correctFact({ visit, fact: 'office.remark', value: '確認した' });
    expect(filled.facts['office.remark']).toMatchObject({ value: '確認した', was: null });
  });

  it('takes no wrong value and no fact it has no room for', async () => {
    const visit = await drafted(hub, kiosk);
    await desk.call.counter.next();
    const correct = (fact: string, value: string) => refusal(desk.call.counter.correctFact({ visit, fact, value }));
    expect(await correct('applicant.phone', 'abc')).toBe('BAD_VALUE');
    expect(await correct('applicant.address', '1234 5678 9018')).toBe('BAD_VALUE');
    expect(await correct('applicant.number', '1')).toBe('UNKNOWN_FACT');
    expect(await correct('made.up', '1')).toBe('UNKNOWN_FACT');
    expect(keptDraft(visit)?.facts['applicant.phone']?.value).toBe(CANARY.phone);
  });

  it('records no identity by papers that do not show it', async () => {
    const visit = await drafted(hub, kiosk);
    await desk.call.counter.next();
    for (const papers of [['pension-paper'], ['other-paper', 'other-paper']] as const) {
      await expect(desk.call.counter.checkIdentity({ visit, papers: [...papers] })).rejects.toMatchObject({
        code: 'TOO_FEW_PAPERS',
        data: { more: 1 },
      });
    }
    expect((await desk.call.counter.draft({ visit })).identity).toBeNull();
  });

  it('carries identity, print, acceptance and return', async () => {
    const visit = await drafted(hub, kiosk);
    await desk.call.counter.next();
    const checked = await desk.call.counter.checkIdentity({
      visit,
      papers: ['pension-paper', 'other-paper', 'pension-paper'],
    });
    expect(checked.identity).toEqual({
      papers: ['pension-paper', 'other-paper'],
      at: hub.clock.now(),
      staffName: 'clerk1',
    });
    expect((await desk.call.counter.checkIdentity({ visit, papers: [] })).identity).toBeNull();
    await desk.call.counter.printForm({ visit, form: 'residence-form' });
    await desk.call.counter.acceptForm({ visit, form: 'residence-form' });
    const view = await desk.call.counter.sendBackForm({ visit, form: 'seal-form', reason: 'not-entitled' });
    expect(view.applications).toMatchObject([
      { form: 'residence-form', state: 'accepted', back: null, printedAt: hub.clock.now() },
      { form: 'seal-form', state: 'sent-back', back: 'not-entitled', printedAt: null },
    ]);
    expect(await refusal(desk.call.counter.printForm({ visit, form: 'made-up' }))).toBe('UNKNOWN_FORM');
    expect((await deskOf(desk)).drafts).toEqual({
      [visit]: [
        { form: 'residence-form', state: 'accepted', printed: true },
        { form: 'seal-form', state: 'sent-back', printed: false },
      ],
    });
  });
});
