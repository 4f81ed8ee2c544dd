import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PAGES_PER_VISIT } from '../../../electron/hub/visit-views.ts';
import { busyHall, type BusyHall } from '../../support/busy-hall.ts';
import { refusal } from '../../support/craft.ts';
import { startTestHub, type TestHub } from '../../support/hub.ts';
import { newestOf } from '../../support/newest.ts';

let hub: TestHub;
let hall: BusyHall;
beforeEach(async () => {
  hub = await startTestHub({ settings: { publicUrl: 'https://machi.example' } });
  hall = await busyHall(hub);
});
afterEach(() => hub.stop());

describe('the holder of a ticket', () => {
  it('sees the visit live: waiting, called, served, over', async () => {
    const { code, ticket } = await hall.visitor('residence-record', 'en');
    const phone = await hub.client();
    const views = await phone.call.visit.watch({ code });
    const kinds = ['waiting', 'called', 'serving', 'over'];
    const desk = await hall.desk(2);
    for await (const view of views) {
      if (view.now.kind !== kinds[0]) continue;
      kinds.shift();
      expect(view).toMatchObject({ ticket, language: 'en', asOf: hub.clock.now(), rated: false });
      expect(view.stops).toMatchObject([{ line: 'A', errand: 'residence-record', kind: 'reception' }]);
      const { stop } = await currentStop(code);
      if (view.now.kind === 'waiting') await desk.next();
      if (view.now.kind === 'called') {
        expect(view.now.counter).toBe(2);
        await desk.serve({ stop });
      }
      if (view.now.kind === 'serving') await desk.finish({ stop, outcome: 'done', papersFollow: false });
      if (view.now.kind === 'over') break;
    }
    expect(kinds).toEqual([]);
  });

  it('sees nothing personal, and no matter of a quiet line', async () => {
    const { code } = await hall.visitor('care-assessment');
    const phone = await hub.client();
    const view = await newestOf(phone.call.visit.watch({ code }));
    expect(view.stops).toMatchObject([{ line: 'E', errand: null, counter: 5 }]);
    const fields = ['asOf', 'language', 'now', 'rated', 'revision', 'stops', 'ticket'];
    expect(Object.keys(view).toSorted()).toEqual(fields);
  });

  it('gives the number up; a counter that has called decides itself', async () => {
    const [first, second] = [await hall.visitor('pension-join'), await hall.visitor('pension-join')];
    const phone = await hub.client();
    await (await hall.desk(3)).next();
    expect(await refusal(phone.call.visit.cancel({ code: first.code }))).toBe('AT_COUNTER');
    expect(await refusal(phone.call.visit.cancel({ code: second.code }))).toBeNull();
    expect(await refusal(phone.call.visit.cancel({ code: second.code }))).toBeNull();
    const view = await newestOf(phone.call.visit.watch({ code: second.code }));
    expect(view.now).toEqual({ kind: 'over', how: 'cancelled' });
    const lobby = await newestOf((await hub.client('kiosk')).call.kiosk.lobby());
    expect(lobby.lines.find((line) => line.letter === 'C')?.waiting).toBe(0);
  });

  it('says once how it was', async () => {
    const { code } = await hall.visitor('pension-join');
    const phone = await hub.client();
    const rating = { code, score: 4, topic: 'waiting' } as const;
    expect(await refusal(phone.call.visit.rate(rating))).toBeNull();
    expect(await refusal(phone.call.visit.rate(rating))).toBe('ALREADY_RATED');
    expect((await newestOf(phone.call.visit.watch({ code }))).rated).toBe(true);
  });

  it('learns the next day that the number is over, and nothing more', async () => {
    const { code, ticket } = await hall.visitor('pension-join');
    hub.clock.set('2026-11-25T09:00:00+09:00');
    const phone = await hub.client();
    const view = await newestOf(phone.call.visit.watch({ code }));
    expect(view).toMatchObject({ ticket, stops: [], now: { kind: 'over', how: 'expired' } });
    expect(await refusal(phone.call.visit.cancel({ code }))).toBe('UNKNOWN_CODE');
    expect(await refusal(phone.call.visit.rate({ code, score: 5, topic: 'nothing' }))).toBe('UNKNOWN_CODE');
  });
});

describe('many pages on one visit', () => {
  it('the oldest ends when there are too many, the others go on', async () => {
    const { code } = await hall.visitor('pension-join');
    const phone = await hub.client();
    const pages = await Promise.all(Array.from({ length: PAGES_PER_VISIT }, () => phone.call.visit.watch({ code })));
    for (const page of pages) expect((await page.next()).value).toMatchObject({ now: { kind: 'waiting' } });
    const newest = await phone.call.visit.watch({ code });
    expect((await newest.next()).value).toMatchObject({ now: { kind: 'waiting' } });
    const [oldest, ...others] = pages;
    expect((await oldest?.next())?.done).toBe(true);
    const desk = await hall.desk(3);
    await desk.next();
    for (const page of [...others, newest]) {
      expect((await page.next()).value).toMatchObject({ now: { kind: 'called' } });
    }
  });
});

describe('a town that publishes nothing', () => {
  it('has no phone page, and its codes open nothing', async () => {
    const closed = await startTestHub();
    try {
      const { code } = await (await busyHall(closed)).visitor('pension-join');
      const phone = await closed.client();
      expect(await refusal(phone.call.visit.watch({ code }))).toBe('UNKNOWN_CODE');
      expect((await fetch(`${closed.address}/t/${code}`)).status).toBe(404);
    } finally {
      await closed.stop();
    }
  });
});

/** The stop the visit is at, as the store has it. */
async function currentStop(code: string): Promise<{ readonly stop: string }> {
  const { visits } = hub.hub.deps.store.access;
  const stops = await visits.ofVisit((await visits.byCode(code)) ?? '');
  return { stop: stops.at(-1)?.id ?? '' };
}
