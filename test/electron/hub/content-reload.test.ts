import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { busyHall, type BusyHall } from '../../support/busy-hall.ts';
import type { TestClient } from '../../support/client.ts';
import { refusal } from '../../support/craft.ts';
import { testFolder } from '../../support/folder.ts';
import { startTestHub, TEST_PASSWORD, type TestHub } from '../../support/hub.ts';
import { newestOf, until } from '../../support/newest.ts';
import { dropLineH, townIn, type Entry, type TownFolder } from '../../support/town-folder.ts';

let town: TownFolder;
let hub: TestHub;
let hall: BusyHall;
let kiosk: TestClient;

beforeEach(async () => {
  town = townIn(testFolder());
  hub = await startTestHub({ settings: { town: town.folder, publicUrl: 'https://machi.example' } });
  hall = await busyHall(hub);
  kiosk = await hub.client('kiosk');
});
afterEach(() => hub.stop());

const text = (words: string) => ({ ja: words, 'ja-x-easy': 'もじ', en: 'words' });
const versionOf = async (client: TestClient) => (await newestOf(client.call.session.content())).version;
const contentOf = async ({ call }: TestClient) => [await call.session.town(), await call.session.guidance()];
const rename = (words: string): void => town.set('office.json', { name: text(words) });

const withoutGraveMoving = (section: Entry): Entry => ({
  ...section,
  main: (section['main'] as string[]).filter((procedure) => procedure !== 'grave-moving'),
});

/** The manager's page as it is now. */
async function house() {
  const manager = await hub.client();
  if (!(await hub.hub.deps.store.access.staff.byLogin('boss'))) await hub.addStaff('boss', 'manager');
  await manager.call.session.signIn({ login: 'boss', password: TEST_PASSWORD });
  return newestOf(manager.call.manager.house());
}

describe('good content', () => {
  it('is taken by itself and told to every face on the connection it has', async () => {
    const faces = [kiosk, await hub.client('counter'), await hub.client('signage'), await hub.client()];
    const before = await Promise.all(faces.map(versionOf));
    const changed = faces.map(({ call }, at) => until(call.session.content(), ({ version }) => version !== before[at]));
    rename('うみべ町役場');
    const after = (await Promise.all(changed)).map(({ version }) => version);
    expect(new Set(after).size).toBe(1);
    for (const { call } of faces) expect((await call.session.town()).office.name.ja).toBe('うみべ町役場');
    expect(hub.log.filter((line) => line.startsWith('content'))).toEqual(['content: newer files taken']);
  });

  it('holds for the next ticket, and leaves those that are out as they are', async () => {
    const before = await hall.visitor('residence-record');
    town.edit('procedures.json', (all) =>
      all.map((one) => (one['id'] === 'residence-record' ? { ...one, line: 'B' } : one)),
    );
    town.edit('lines.json', (lines) =>
      lines.map((one) => (one['letter'] === 'A' ? { ...one, hours: [{ from: '13:00', to: '14:00' }] } : one)),
    );
    await hub.hub.readContent();
    expect(await hall.visitor('residence-record')).toMatchObject({ line: 'B', ticket: 'B001' });
    expect(await refusal(hall.visitor('seal-certificate'))).toBe('LINE_CLOSED');
    expect(await (await hall.desk(2)).next()).toMatchObject({ ticket: before.ticket, line: 'A' });
  });

  it('changes hours, lines and expected minutes at once', async () => {
    await hall.visitor('residence-record');
    await hall.desk(2);
    await hub.hub.estimateWaits();
    const minutes = async () => (await newestOf(kiosk.call.kiosk.lobby())).lines.find((line) => line.letter === 'A');
    const before = await minutes();
    town.edit('lines.json', (lines) => [
      ...lines.map((one) => (one['letter'] === 'A' ? { ...one, typicalMinutes: 90 } : one)),
      { ...(lines[0] as Entry), letter: 'I', name: text('新しい窓口'), short: text('新しい') },
    ]);
    town.set('office.json', { hours: [{ from: '08:30', to: '10:30' }] });
    await hub.hub.readContent();
    await hub.hub.estimateWaits();
    const lobby = await until(kiosk.call.kiosk.lobby(), ({ lines }) => lines.length === 9);
    expect(lobby.opening).toEqual({ kind: 'open', until: '10:30' });
    expect((await minutes())?.wait).not.toEqual(before?.wait);
    expect(await hall.visitor('I')).toMatchObject({ ticket: 'I001' });
    hub.clock.forward(31);
    expect(await refusal(hall.visitor('I'))).toBe('LINE_CLOSED');
  });

  it('is no news when it says the same', async () => {
    const before = await versionOf(kiosk);
    town.write('office.json', JSON.stringify(JSON.parse(town.read('office.json'))));
    await hub.hub.readContent();
    expect(await versionOf(kiosk)).toBe(before);
    expect(hub.log).toEqual([]);
  });
});

describe('broken content', () => {
  it('changes nothing, is named in the log and on the page of the manager until it is mended', async () => {
    const before = await contentOf(kiosk);
    const version = await versionOf(kiosk);
    town.edit('procedures.json', (all) =>
      all.map((one) => (one['id'] === 'birth' ? { ...one, after: ['nothing'] } : one)),
    );
    hub.clock.forward(1);
    await hub.hub.readContent();
    expect(await contentOf(kiosk)).toEqual(before);
    expect(await versionOf(kiosk)).toBe(version);
    expect(hub.log).toEqual([
      expect.stringMatching(/^content kept as it was: procedures\.json: \d+\.after.*: .*nothing/),
    ]);
    expect((await house()).refusedContent).toMatchObject({
      since: hub.clock.now(),
      total: 1,
      faults: [{ file: 'procedures.json' }],
    });
    town.edit('procedures.json', (all) => all.map((one) => (one['id'] === 'birth' ? { ...one, after: [] } : one)));
    await hub.hub.readContent();
    expect((await house()).refusedContent).toBeNull();
  });

  it('is not half taken: one broken file holds all of them back', async () => {
    rename('うみべ町役場');
    town.write('items.json', '[');
    await hub.hub.readContent();
    expect((await kiosk.call.session.town()).office.name.ja).toBe('みらい町役場');
    expect((await house()).refusedContent?.faults).toMatchObject([{ file: 'items.json', path: '(whole file)' }]);
  });

  it('is told once, not at every look', async () => {
    town.write('items.json', '[');
    await hub.hub.readContent();
    town.write('items.json', '[ ');
    await hub.hub.readContent();
    await hub.hub.readContent();
    expect(hub.log.length).toBeLessThanOrEqual(2);
  });
});

describe('content for which the hall is not ready', () => {
  it('waits until the last ticket of a line that goes is done, and comes then by itself', async () => {
    const { ticket } = await hall.visitor('room');
    const desk = await hall.desk(8);
    dropLineH(town);
    await hub.hub.readContent();
    expect((await house()).refusedContent?.faults).toMatchObject([{ file: 'lines.json', path: 'letter' }]);
    expect(hub.log.join()).toContain('tickets of line H are still open today');
    expect(await hall.visitor('room')).toMatchObject({ line: 'H' });
    for (let served = 0; served < 2; served += 1) {
      await hub.hub.readContent();
      expect((await kiosk.call.session.town()).lines).toHaveLength(8);
      const { id: stop } = await desk.next();
      await desk.finish({ stop, outcome: 'done', papersFollow: false });
    }
    await until(kiosk.call.session.content(), () => hub.log.includes('content: newer files taken'));
    expect((await kiosk.call.session.town()).lines).toHaveLength(7);
    expect((await house()).refusedContent).toBeNull();
    expect(await hall.visitor('room')).toMatchObject({ line: 'G' });
    const board = await newestOf((await hub.client('signage')).call.signage.board());
    expect(board.calls.map((call) => call.ticket)).toContain(ticket);
  });

  it('waits also for a stop that is only planned', async () => {
    const stops = [['residence-record'], ['room']];
    await kiosk.call.kiosk.issue({ requestId: crypto.randomUUID(), stops, language: 'ja' });
    dropLineH(town);
    await hub.hub.readContent();
    expect((await kiosk.call.session.town()).lines).toHaveLength(8);
  });

  it('waits until a counter that goes is closed', async () => {
    const desk = await hall.desk(1);
    town.edit('counters.json', (all) => all.filter((one) => one['number'] !== 1));
    town.edit('lines.json', (all) =>
      all.map((one) => ({ ...one, counters: (one['counters'] as number[]).filter((number) => number !== 1) })),
    );
    rmSync(join(town.folder, 'floor-plan.json'));
    await hub.hub.readContent();
    expect((await house()).refusedContent?.faults).toMatchObject([{ file: 'counters.json', path: 'number' }]);
    await desk.close();
    await hub.hub.readContent();
    expect((await kiosk.call.session.town()).counters.some((one) => one.number === 1)).toBe(false);
  });

  it('does not move the end of the day while it runs', async () => {
    town.set('office.json', { dayChangesAt: '11:00' });
    await hub.hub.readContent();
    expect((await house()).refusedContent?.faults).toMatchObject([{ file: 'office.json', path: 'dayChangesAt' }]);
    expect(await hall.visitor('room')).toMatchObject({ ticket: 'H001' });
  });
});

describe('a procedure that goes while somebody waits for it', () => {
  it('leaves the ticket as it is, for everybody', async () => {
    const { ticket, code } = await hall.visitor('grave-moving');
    town.edit('procedures.json', (all) => all.filter((one) => one['id'] !== 'grave-moving'));
    town.edit('sections.json', (all) => all.map(withoutGraveMoving));
    await hub.hub.readContent();
    expect(hub.log).toEqual(['content: newer files taken']);
    expect(await refusal(hall.visitor('grave-moving'))).toBe('UNKNOWN_ERRAND');
    expect(await kiosk.call.kiosk.look({ ticket })).toMatchObject({ stops: [{ line: 'G', errand: null, counter: 7 }] });
    const desk = await hall.desk(7);
    const { id: stop } = await desk.next();
    const moved = await desk.transfer({ stop, line: 'H', errand: null, note: '' });
    expect(moved).toMatchObject({ line: 'H', errand: 'grave-moving' });
    const phone = await hub.client();
    expect((await newestOf(phone.call.visit.watch({ code }))).now.kind).toBe('waiting');
  });
});
