import { parse } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestClient } from '../../support/client.ts';
import { busyHall, type BusyHall } from '../../support/busy-hall.ts';
import { startTestHub, TEST_PASSWORD, type TestHub } from '../../support/hub.ts';

let hub: TestHub;
let hall: BusyHall;
let manager: TestClient['call']['manager'];

// Tuesday 10:00.
beforeEach(async () => {
  hub = await startTestHub();
  hall = await busyHall(hub);
  await hub.addStaff('manager', 'manager');
  const client = await hub.client();
  await client.call.session.signIn({ login: 'manager', password: TEST_PASSWORD });
  manager = client.call.manager;
});
afterEach(() => hub.stop());

const today = { from: '2026-11-24', to: '2026-11-24' };

/** Somebody waits and is served for these minutes. */
async function serve(errand: string, counter: number, [waits, takes]: readonly [number, number]): Promise<void> {
  await hall.visitor(errand);
  const desk = await hall.desk(counter);
  hub.clock.forward(waits);
  const stop = await desk.next();
  await desk.serve({ stop: stop.id });
  hub.clock.forward(takes);
  await desk.finish({ stop: stop.id, outcome: 'done', papersFollow: false });
}

describe('figures', () => {
  it('tell what happened: waits, times at the counter, who did not come', async () => {
    for (const [waits, takes] of [
      [4, 10],
      [12, 5],
      [8, 7],
    ] as const) {
      await serve('residence-record', 1, [waits, takes]);
    }
    await hall.visitor('pension-join');
    const desk = await hall.desk(3);
    const stop = await desk.next();
    await desk.absent({ stop: stop.id });
    const figures = await manager.figures(today);
    expect(figures).toMatchObject({ ...today, days: 1, visits: { all: 4, paper: 0, severalStops: 0 } });
    expect(figures.all).toMatchObject({ stops: 4, absent: 1, wait: { kind: 'times', count: 4, median: 4, p90: 12 } });
    expect(figures.lines).toMatchObject([
      { key: 'A', stops: 3, service: { kind: 'times', count: 3, median: 7, p90: 10 } },
      { key: 'C', stops: 1, absent: 1, wait: { kind: 'few' }, service: { kind: 'none' } },
    ]);
    expect(figures.hours).toMatchObject([{ key: '10', stops: 4 }]);
    expect(figures.weekdays).toMatchObject([{ key: '2', stops: 4 }]);
    expect(figures.errands.map(({ key }) => key)).toEqual(['pension-join', 'residence-record']);
    expect(figures.outcomes.done).toBe(3);
  });

  it('count paper numbers, answers of visitors, and days apart', async () => {
    const desk = await hall.desk(1);
    const served = { from: '09:20', to: '09:30' };
    await desk.enterPaper({ number: 3, errand: 'residence-record', arrived: '09:10', served });
    const kiosk = await hub.client('kiosk');
    await kiosk.call.kiosk.rate({ ticket: 'Z003', score: 5, topic: 'waiting' });
    expect(await manager.figures(today)).toMatchObject({
      visits: { all: 1, paper: 1 },
      ratings: { count: 1, mean: null },
    });
    expect(await manager.figures({ from: '2026-01-01', to: '2026-11-23' })).toMatchObject({
      days: 0,
      all: { stops: 0 },
    });
    expect(await manager.figures({ from: '2026-01-01', to: '2026-12-31' })).toMatchObject({
      days: 1,
      all: { stops: 1 },
    });
  });

  it('of a year let others go first', async () => {
    const kiosk = await hub.client('kiosk');
    const order: string[] = [];
    const year = manager.figures({ from: '2025-12-01', to: '2026-11-30' }).then(() => order.push('figures'));
    const ticket = kiosk.call.kiosk
      .issue({ requestId: crypto.randomUUID(), stops: [['pension-join']], language: 'ja' })
      .then(() => order.push('ticket'));
    await Promise.all([year, ticket]);
    expect(order).toEqual(['ticket', 'figures']);
  });

  it('are refused for ranges that make no sense', async () => {
    await expect(manager.figures({ from: '2026-11-24', to: '2026-11-23' })).rejects.toMatchObject({
      code: 'RANGE_BACKWARDS',
    });
    await expect(manager.figures({ from: '1926-11-24', to: '2026-11-23' })).rejects.toMatchObject({
      code: 'RANGE_TOO_LONG',
      data: { days: 1830 },
    });
    for (const from of ['', '2026-02-30', '24.11.2026', "2026-01-01' or 1=1"]) {
      await expect(manager.figures({ from, to: '2026-11-24' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    }
  });

  it('are the manager’s alone', async () => {
    const kiosk = await hub.client('kiosk');
    await expect(kiosk.call.manager.figures(today)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(kiosk.call.manager.figuresCsv({ ...today, language: 'ja' })).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });
});

describe('the file of the figures', () => {
  it('opens in a spreadsheet: mark, one width, names of the town', async () => {
    for (let visitor = 0; visitor < 5; visitor += 1) await serve('residence-record', 1, [4, 10]);
    const { name, text } = await manager.figuresCsv({ ...today, language: 'ja' });
    expect(parse(name)).toMatchObject({ base: 'machimado-figures-2026-11-24-2026-11-24.csv', ext: '.csv' });
    expect(text.startsWith('\uFEFF区分,項目,件数,')).toBe(true);
    expect(text).toContain('\r\n業務区分,A 証明書,5,4,4,10,10,0,0,0,');
    expect((await manager.figuresCsv({ ...today, language: 'en' })).text).toMatch(/\r\nLine,A [^,]+,5,4,4,10,10,/);
  });

  it('leaves out groups so small that they are somebody', async () => {
    for (let visitor = 0; visitor < 6; visitor += 1) await serve('residence-record', 1, [4, 10]);
    await serve('pension-join', 3, [4, 10]);
    await serve('pension-join', 3, [4, 10]);
    const { text } = await manager.figuresCsv({ ...today, language: 'ja' });
    expect(text).toMatch(/全体,窓口での用件,8,/);
    // The large group goes too: the sum without it would tell the small one.
    expect(text).toMatch(/業務区分,A 証明書,X\r\n業務区分,C [^,]+,X\r\n/);
  });
});
