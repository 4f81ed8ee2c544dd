import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAudit } from '../../../electron/audit/read-audit.ts';
import type { TestClient } from '../../support/client.ts';
import { refusal } from '../../support/craft.ts';
import { startTestHub, type TestHub } from '../../support/hub.ts';
import { faultOf, importText, readText, sendFile } from '../../support/import-desk.ts';
import { allBookings, deskWish } from '../../support/room-hall.ts';
import { clerk } from '../../support/staff.ts';

/* Ledgers through the contract. Tuesday 2026-11-24, 10:00. */

let hub: TestHub;
let desk: TestClient;
beforeEach(async () => {
  hub = await startTestHub();
  desk = await clerk(hub, 'import-clerk');
});
afterEach(() => hub.stop());

const HEAD = '受付番号,施設名,部屋名,利用日,時間区分,行事名,団体名,代表者,電話番号,利用人数,状態,公開';

const ledger = (...rows: readonly string[]): string => `${[HEAD, ...rows].join('\r\n')}\r\n`;

const haiku = '101,中央公民館,会議室1,2026-12-01,午前,俳句の会,俳句同好会,架空 花子,0299-55-0123,12,確定,同意';
const dance = '102,町民体育館,アリーナ 半面A,令和8年12月2日,夜,踊りの稽古,,架空 太郎,9012345678,２０名,仮予約,';

describe('a ledger', () => {
  it('is shown as a report that names nobody, applied, and known again', async () => {
    const { file, report, mapping } = await readText(desk, ledger(haiku, dance));
    expect(report).toMatchObject({ encoding: 'utf-8', delimiter: ',', unused: [], renamed: [] });
    expect(report.counts).toEqual({ new: 2, changed: 0, same: 0, refused: 0, repaired: 1 });
    expect(report.rows[1]?.repairs.map(({ how }) => how)).toEqual(['era-date', 'number-form', 'leading-zero']);
    expect(JSON.stringify(report)).not.toMatch(/架空|9012345678|俳句の会|同好会/u);
    expect(mapping?.columns).toMatchObject({ number: '受付番号', room: '部屋名', date: '利用日' });
    expect(await allBookings(desk)).toEqual([]);

    const { done } = await desk.call.imports.apply({ file });
    expect(done).toMatchObject({ kind: 'ledger', by: 'import-clerk', undoneAt: null, counts: report.counts });
    const bookings = await allBookings(desk);
    expect(bookings).toMatchObject([
      { room: 'meeting-1', day: '2026-12-01', slots: ['morning'], title: '俳句の会', published: true, people: 12 },
      { room: 'arena-a', day: '2026-12-02', slots: ['late'], state: 'tentative', heldUntil: null, people: 20 },
    ]);
    expect(bookings.every(({ importId, source }) => importId === done.id && source === 'import')).toBe(true);
    const { contact } = await desk.call.rooms.booking({ id: bookings[1]?.id ?? '' });
    expect(contact).toEqual({ name: '架空 太郎', phone: '09012345678', group: '' });
    expect(await desk.call.imports.done()).toEqual([done]);

    const again = await importText(desk, ledger(haiku, dance));
    expect(again.report.counts).toMatchObject({ new: 0, changed: 0, same: 2 });
    expect(await allBookings(desk)).toEqual(bookings);
  });

  it('changes what was corrected in it, and undo brings back what was', async () => {
    await importText(desk, ledger(haiku, dance));
    const before = await allBookings(desk);
    const moved = haiku.replace('2026-12-01,午前', '2026-12-03,午後').replace('0123', '0199');
    const { done, report } = await importText(desk, ledger(moved, dance));
    expect(report.counts).toMatchObject({ changed: 1, same: 1, new: 0 });
    const after = await allBookings(desk);
    expect(after.find(({ room }) => room === 'meeting-1')).toMatchObject({ day: '2026-12-03', slots: ['afternoon'] });
    expect(after.map(({ id }) => id).toSorted()).toEqual(before.map(({ id }) => id).toSorted());

    const undone = await desk.call.imports.undo({ id: done.id });
    expect(undone).toMatchObject({ kept: 0, done: { id: done.id, undoneAt: hub.clock.now() } });
    expect(await allBookings(desk)).toEqual(before);
    const { contact } = await desk.call.rooms.booking({ id: before[0]?.id ?? '' });
    expect(contact?.phone).toBe('0299-55-0123');
    expect(await refusal(desk.call.imports.undo({ id: done.id }))).toBe('UNDONE_ALREADY');
    expect(await refusal(desk.call.imports.undo({ id: 'nothing' }))).toBe('UNKNOWN_IMPORT');
  });

  it('is taken back but for what staff changed since; theirs is not overwritten either', async () => {
    const { done } = await importText(desk, ledger(haiku, dance));
    const [first] = await allBookings(desk);
    await desk.call.rooms.move({ id: first?.id ?? '', room: 'meeting-2', date: '2026-12-01', slots: ['morning'] });
    const again = await importText(desk, ledger(haiku, dance));
    expect(again.report.counts).toMatchObject({ same: 1, refused: 1 });
    expect(again.report.rows[0]?.refused?.why).toBe('changed-here');
    const { kept } = await desk.call.imports.undo({ id: done.id });
    expect(kept).toBe(1);
    expect(await allBookings(desk)).toMatchObject([{ id: first?.id, room: 'meeting-2' }]);
  });

  it('never gets a room that is taken: not here, not through combined rooms, not further up in the file', async () => {
    await desk.call.rooms.book(deskWish);
    const taken = '1,中央公民館,会議室1・2（続き）,2026-11-25,午前,,,,,,,';
    const free = '2,中央公民館,会議室2,2026-12-01,9:00〜12:00,,,,,,,';
    const second = '3,中央公民館,会議室1・2（続き）,2026-12-01,午前,,,,,,,';
    const twice = '2,中央公民館,会議室2,2026-12-01,午前,,,,,,,';
    const { report } = await importText(desk, ledger(taken, free, second, twice));
    expect(report.rows.map(({ refused }) => refused?.why ?? null)).toEqual(['taken', null, 'taken', 'twice-in-file']);
    expect((await allBookings(desk)).map(({ room }) => room)).toEqual(['meeting-1', 'meeting-2']);
  });

  it('says in the answer what was taken between reading and applying', async () => {
    const { file } = await readText(desk, ledger(haiku, dance));
    await desk.call.rooms.book({ ...deskWish, date: '2026-12-01' });
    const { report } = await desk.call.imports.apply({ file });
    expect(report.counts).toMatchObject({ new: 1, refused: 1 });
    expect(report.rows[0]?.refused).toEqual({ column: null, why: 'taken', value: null });
  });

  it('lets bookings move into places that others of the file leave', async () => {
    const row = (number: string, day: string): string => `${number},中央公民館,和室,${day},午前,,,,,,,`;
    await importText(desk, ledger(row('1', '2026-12-01'), row('2', '2026-12-02')));
    const { report } = await importText(desk, ledger(row('1', '2026-12-02'), row('2', '2026-12-03')));
    expect(report.counts).toMatchObject({ changed: 2, refused: 0 });
    expect((await allBookings(desk)).map(({ day }) => day)).toEqual(['2026-12-02', '2026-12-03']);
  });

  it('keeps rows of one number apart by their place, and cancels what it says is cancelled', async () => {
    const row = (room: string, state: string): string => `9,中央公民館,${room},2026-12-01,午前,,,,,,${state},`;
    await importText(desk, ledger(row('会議室1', ''), row('会議室2', ''), row('和室', '')));
    const { report } = await importText(desk, ledger(row('会議室1', ''), row('会議室2', '取消'), row('和室', '')));
    expect(report.counts).toMatchObject({ same: 2, changed: 1 });
    expect((await allBookings(desk)).map(({ room }) => room)).toEqual(['meeting-1', 'tatami']);
  });

  it('takes the names of a saved mapping, and says which names it does not know', async () => {
    const text = '日,どこ,いつ\n2026-12-01,一会,朝のうち\n2026-12-01,二会,朝のうち\n';
    expect(await faultOf(desk, new TextEncoder().encode(text))).toMatchObject({
      fault: 'unknown-columns',
      headings: ['日', 'どこ', 'いつ'],
    });
    const mapping = {
      name: '公民館の台帳',
      columns: { date: '日', room: 'どこ', slot: 'いつ' },
      rooms: { 一会: 'meeting-1' },
      slots: { 朝のうち: 'morning' },
    };
    const { report } = await readText(desk, text, { mapping });
    expect(report.counts).toMatchObject({ new: 1, refused: 1 });
    expect(report.unknown).toEqual({ rooms: ['二会'], slots: [] });
    await desk.call.imports.saveMapping({ mapping });
    const saved = await readText(desk, text);
    expect(saved.mapping).toEqual(mapping);
    expect(await desk.call.imports.mappings()).toEqual([mapping]);
  });

  it('in Shift_JIS with one broken byte loses that row alone, and says its line', async () => {
    // 施設名,部屋名,利用日,時間区分 · 中央公民館,和室,…,午前
    const head = [0x8e, 0x7b, 0x90, 0xdd, 0x96, 0xbc, 0x2c, 0x95, 0x94, 0x89, 0xae, 0x96, 0xbc, 0x2c];
    const rest = [0x97, 0x98, 0x97, 0x70, 0x93, 0xfa, 0x2c, 0x8e, 0x9e, 0x8a, 0xd4, 0x8b, 0xe6, 0x95, 0xaa];
    const house = [0x92, 0x86, 0x89, 0x9b, 0x8c, 0xf6, 0x96, 0xaf, 0x8a, 0xd9, 0x2c];
    const room = [0x98, 0x61, 0x8e, 0xba];
    const row = (day: number, sign: readonly number[]): number[] => [
      ...[0x0a, ...house, ...room, ...sign],
      ...[...`,2026-12-0${day},`].map((one) => one.charCodeAt(0)),
      ...[0x8c, 0xdf, 0x91, 0x4f],
    ];
    const bytes = [...head, ...rest, ...row(1, []), ...row(2, [0xff]), ...row(3, [])];
    const file = await sendFile(desk, Uint8Array.from(bytes));
    const { report } = await desk.call.imports.read({ file, mapping: null });
    expect(report.encoding).toBe('shift_jis');
    expect(report.rows.map(({ line, refused }) => [line, refused?.why ?? null])).toEqual([
      [2, null],
      [3, 'broken-sign'],
      [4, null],
    ]);
  });

  it('of uses long past brings no names', async () => {
    const old = haiku.replace('2026-12-01', '2026-06-01').replace('同意', '');
    await importText(desk, ledger(old));
    const [booking] = await desk.call.rooms.calendar({ from: '2026-06-01', days: 1 });
    expect(booking).toMatchObject({ title: '', day: '2026-06-01' });
    expect((await desk.call.rooms.booking({ id: booking?.id ?? '' })).contact).toBeNull();
    expect((await importText(desk, ledger(old))).report.counts).toMatchObject({ same: 1, new: 0 });
  });
});

describe('what was before an import', () => {
  it('is erased with the contacts of that time, and then stays as it is', async () => {
    await importText(desk, ledger(haiku));
    const corrected = await importText(desk, ledger(haiku.replace('0123', '0199')));
    const { store } = hub.hub.deps;
    const wholeTable = async () => JSON.stringify(await store.access.imports.rowsOf(corrected.done, ''));
    expect(await wholeTable()).toContain('0299-55-0123');
    await store.transaction((access) =>
      access.imports.eraseFormer({ importedBefore: hub.clock.now() + 1, usedBefore: '2026-01-01' }),
    );
    expect(await wholeTable()).not.toContain('0299');
    expect((await desk.call.imports.undo({ id: corrected.done.id })).kept).toBe(1);
    expect(await allBookings(desk)).toHaveLength(1);
  });

  it('and what was done stands in the audit log, without a name', async () => {
    const { done } = await importText(desk, ledger(haiku, dance));
    await desk.call.imports.undo({ id: done.id });
    expect(await allBookings(desk)).toEqual([]);
    const audit = readAudit(hub.folder, undefined);
    const acts = (audit.ok ? audit.value : []).filter(({ act }) => act.startsWith('import.'));
    expect(acts.map(({ act, detail }) => [act, detail])).toEqual([
      ['import.applied', done.id],
      ['import.undone', done.id],
    ]);
    expect(hub.log.join('\n')).not.toContain('架空');
  });
});

describe('the list of public facilities', () => {
  const old =
    '都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,列1,名称_カナ,名称_通称,住所,緯度,経度,開始時間';

  it('comes from either family of columns, is repaired, replaced and taken back', async () => {
    const text = `${old}\n92011,7,見本県,みらい町,中央公民館,チュウオウ,,1-1,139.5,36.1,９時\n`;
    const { report, done } = await importText(desk, text, 'facilities');
    expect(report.renamed).toEqual([{ was: '列1', now: '名称' }]);
    expect(report.rows[0]?.repairs.map(({ how }) => how)).toEqual([
      ...['time-form', 'swapped-coordinates', 'swapped-coordinates', 'leading-zero'],
    ]);
    const { imports } = hub.hub.deps.store.access;
    const [record] = await imports.facilities();
    expect(record?.facility).toMatchObject({
      ...{ code: '092011', number: '7', name: '中央公民館', latitude: '36.1', longitude: '139.5', opensAt: '09:00' },
    });
    const anew = '全国地方公共団体コード,ID,名称,所在地_連結表記\n092011,7,中央公民館,見本県みらい町1-1\n';
    const next = await importText(desk, anew, 'facilities');
    expect(next.report.counts).toMatchObject({ changed: 1, new: 0 });
    expect((await importText(desk, anew, 'facilities')).report.counts).toMatchObject({ same: 1 });
    expect((await desk.call.imports.undo({ id: done.id })).kept).toBe(1);
    await desk.call.imports.undo({ id: next.done.id });
    expect(await imports.facilities()).toEqual([record]);
  });
});
