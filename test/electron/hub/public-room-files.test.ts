import ICAL from 'ical.js';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publicFacilityHeadings } from '../../../shared/domain/rooms/public-facility.ts';
import type { TestClient } from '../../support/client.ts';
import { ask, type HttpAnswer } from '../../support/http-answer.ts';
import { startTestHub, type TestHub } from '../../support/hub.ts';
import { importText } from '../../support/import-desk.ts';
import { madePages } from '../../support/made-pages.ts';
import { deskWish, issueRoom, morningOf } from '../../support/room-hall.ts';
import { clerk } from '../../support/staff.ts';

/* Calendars and tables of rooms as other programs get them. Tuesday 2026-11-24, 10:00. */

const PUBLIC_URL = 'https://machi.example/machimado/';
const PUBLIC = { Host: 'machi.example', Origin: 'https://machi.example' };

/** Made-up people whose names must be nowhere. */
const person = { name: '架空　花子', phone: '0299550123', group: '俳句同好会' };
const secrets = ['架空', '花子', '0299550123', '俳句', '内輪'];

let hub: TestHub;
let desk: TestClient;
beforeEach(async () => {
  hub = await startTestHub({ settings: { publicUrl: PUBLIC_URL }, pages: madePages() });
  desk = await clerk(hub, 'room-clerk');
});
afterEach(() => hub.stop());

const book = (more: Partial<typeof deskWish> = {}) =>
  desk.call.rooms.book({ ...deskWish, contact: person, title: '俳句の会（内輪）', ...more });

describe('the calendar of a room', () => {
  it('tells when it is in use, and what for with consent alone', async () => {
    await book();
    await book({ date: '2026-11-26', title: '町民 芸能発表会', published: true });
    const events = await eventsOf('meeting-1');
    expect(events.filter(({ summary }) => summary !== '休館日')).toEqual([
      expect.objectContaining({ summary: '使用中', start: '2026-11-25T00:00:00Z', end: '2026-11-25T03:00:00Z' }),
      expect.objectContaining({ summary: '町民 芸能発表会', start: '2026-11-26T00:00:00Z' }),
    ]);
    const english = await eventsOf('meeting-1', '/en');
    expect(english.map(({ summary }) => summary)).toContain('In use');
  });

  it('is taken with the whole room and with its halves', async () => {
    await book({ room: 'meeting-both' });
    for (const room of ['meeting-1', 'meeting-2', 'meeting-both']) {
      expect((await eventsOf(room)).filter(({ summary }) => summary === '使用中')).toHaveLength(1);
    }
  });

  it('says why nobody gets in: closed days as whole days, maintenance by its times', async () => {
    const rooms = ['meeting-1'];
    await desk.call.rooms.close({
      ...{ rooms, fromDate: '2026-12-02', toDate: '2026-12-02', slots: null },
      ...{ kind: 'maintenance', title: '' },
    });
    const events = await eventsOf('meeting-1');
    expect(events.map(({ summary }) => summary)).toContain('保守点検');
    const monday = events.find(({ summary, start }) => summary === '休館日' && start.startsWith('2026-11-30'));
    expect(monday).toMatchObject({ start: '2026-11-30', end: '2026-12-01' });
  });

  it('keeps the name of an event when it moves, and stays the same text when nothing changes', async () => {
    const { id } = await book();
    const first = await get('/facilities/rooms/meeting-1.ics', PUBLIC);
    hub.clock.forward(10);
    const again = await get('/facilities/rooms/meeting-1.ics', PUBLIC);
    expect(again.headers.etag).toBe(first.headers.etag);
    const known = await get('/facilities/rooms/meeting-1.ics', {
      ...PUBLIC,
      'If-None-Match': first.headers.etag ?? '',
    });
    expect([known.status, known.body]).toEqual([304, '']);
    const uid = (await eventsOf('meeting-1')).find(({ summary }) => summary === '使用中')?.uid;
    await desk.call.rooms.move({ id, room: 'meeting-1', date: '2026-11-27', slots: ['evening'] });
    hub.clock.forward(2);
    const moved = (await eventsOf('meeting-1')).find(({ summary }) => summary === '使用中');
    expect(moved).toMatchObject({ uid, start: '2026-11-27T09:00:00Z' });
    expect(uid).not.toContain(id);
  });

  it('has what is held as tentative, without the words of the applicant', async () => {
    const kiosk = await hub.client('kiosk');
    const { ticket } = await issueRoom(kiosk, { hold: morningOf });
    expect(ticket?.held).not.toBeNull();
    const held = (await eventsOf('meeting-1')).find(({ summary }) => summary === '使用中');
    expect(held).toMatchObject({ status: 'TENTATIVE' });
  });

  it('reaches four weeks back and twelve ahead', async () => {
    await book({ date: '2027-02-10' });
    await book({ date: '2027-02-20' });
    const uses = (await eventsOf('meeting-1')).filter(({ summary }) => summary === '使用中');
    expect(uses.map(({ start }) => start)).toEqual(['2027-02-10T00:00:00Z']);
  });
});

describe('the tables', () => {
  it('read back: every room, how it stands, and the standard columns', async () => {
    await book();
    const rooms = await tableOf('rooms');
    expect(rooms.find((row) => row['部屋ID'] === 'meeting-1')).toMatchObject({
      定員: '24',
      カレンダー: 'https://machi.example/machimado/facilities/rooms/meeting-1.ics',
    });
    const stands = await tableOf('availability');
    const morning = stands.find((row) => row['部屋ID'] === 'meeting-1' && row['日付'] === '2026-11-25');
    expect(morning).toMatchObject({ 時間区分: '午前', 開始日時: '2026-11-25T09:00', 状況: '空きなし' });
    expect(new Set(stands.map((row) => row['日付'])).size).toBe(28);
    const [first] = await tableOf('facilities');
    expect(Object.keys(first ?? {})).toEqual(Object.values(publicFacilityHeadings));
  });

  it('begin with the mark of UTF-8 and end their lines as spreadsheets do', async () => {
    const { body, headers } = await get('/facilities/rooms.csv', PUBLIC);
    expect(body.startsWith('\uFEFF施設ID')).toBe(true);
    expect(body.replaceAll('\r\n', '')).not.toContain('\n');
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="rooms.csv"',
      'cache-control': 'public, max-age=60',
    });
  });

  it('join what was imported with our own houses, none twice, and run nothing', async () => {
    const [{ name: ours = '' } = {}] = (await tableOf('facilities')).map((row) => ({ name: row['名称'] }));
    await importText(desk, listOf([ours, '=HYPERLINK("http://evil.example")', '@SUM(A1)']), 'facilities');
    hub.clock.forward(2);
    const names = (await tableOf('facilities')).map((row) => row['名称']);
    expect(names.filter((name) => name === ours)).toHaveLength(1);
    expect(names).toEqual(expect.arrayContaining([`'=HYPERLINK("http://evil.example")`, `'@SUM(A1)`]));
    const { rooms } = (await hub.client()).call;
    const { places, body, importedAt } = await rooms.places();
    expect([places.length, body, importedAt === null]).toEqual([3, 'みらい町', false]);
  });
});

describe('what everybody gets', () => {
  it('names nobody', async () => {
    await book();
    await book({ room: 'meeting-2', title: '架空花子の集まり' });
    const visitor = await hub.client();
    const week = await visitor.call.rooms.week({ from: '2026-11-24', days: 7 });
    const bodies = await Promise.all(
      ['rooms.csv', 'availability.csv', 'facilities.csv', 'rooms/meeting-1.ics', 'rooms/meeting-2.ics'].map(
        async (file) => (await get(`/facilities/${file}`, PUBLIC)).body,
      ),
    );
    // The town itself is in the made-up prefecture.
    const said = [JSON.stringify(week), ...bodies].join('\n').replaceAll('架空県', '').replaceAll(/\r\n /g, '');
    for (const secret of secrets) expect(said).not.toContain(secret);
    expect(hub.log.join()).not.toContain('俳句');
  });

  it('is worked out once for all who ask', async () => {
    await book();
    const { bookings } = hub.hub.deps.store.access;
    const taking = bookings.taking.bind(bookings);
    let asked = 0;
    bookings.taking = (...args) => {
      asked += 1;
      return taking(...args);
    };
    const answers = await Promise.all(
      Array.from({ length: 200 }, () => get('/facilities/rooms/meeting-1.ics', PUBLIC)),
    );
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(asked).toBe(1);
  });
});

function get(address: string, headers: Record<string, string>, method = 'GET'): Promise<HttpAnswer> {
  return ask(hub.hub.port, address, { headers, method });
}

/** A table as a program reads it. */
async function tableOf(name: string): Promise<Record<string, string>[]> {
  const { body } = await get(`/facilities/${name}.csv`, PUBLIC);
  return parse(body, { bom: true, columns: true });
}

interface CalendarEvent {
  readonly uid: string;
  readonly summary: string;
  readonly status: string | null;
  readonly start: string;
  readonly end: string;
}

/** A calendar as another program reads it, in the order it is in. */
async function eventsOf(room: string, language = ''): Promise<CalendarEvent[]> {
  const { body, headers } = await get(`/facilities${language}/rooms/${room}.ics`, PUBLIC);
  expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
  for (const line of body.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const calendar = new ICAL.Component(ICAL.parse(body));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const status = component.getFirstPropertyValue('status');
    const [start, end] = [event.startDate.toString(), event.endDate.toString()];
    return { uid: event.uid, summary: event.summary, status: status === null ? null : String(status), start, end };
  });
}

/** A list of public facilities in the older columns. */
function listOf(names: readonly string[]): string {
  const head = '都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,名称,名称_カナ,住所,電話番号';
  const rows = names.map((name, at) => {
    const cell = `"${name.replaceAll('"', '""')}"`;
    return `072010,${at + 1},架空県,みらい町,${cell},カナ,架空県みらい町中央${at + 1},000-000-000${at}`;
  });
  return [head, ...rows].join('\r\n');
}
