import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerFields, type LedgerField } from '../../../shared/domain/rooms/import-report.ts';
import { dateOfWall } from '../../../shared/domain/rooms/wall-minute.ts';
import { readDays } from '../../../shared/import/ledger-place.ts';
import { proposedColumns } from '../../../shared/import/ledger-headings.ts';
import { discreetOfLedger, readLedgerRow } from '../../../shared/import/ledger-row.ts';
import { placeNames } from '../../../shared/import/place-names.ts';
import { smallRooms } from '../../support/small-rooms.ts';

const book = smallRooms();
const columns = new Map(ledgerFields.map((field, at) => [field, at]));
const plan = { headings: [...ledgerFields], columns, discreet: discreetOfLedger };
const names = placeNames(book, { rooms: { 左: 'left' }, slots: { 朝: 'am' } });

type Said = Partial<Record<LedgerField, string>>;

const good: Said = { room: 'left', date: '2026-12-01', slot: 'am' };

function read(said: Said) {
  const cells = ledgerFields.map((field) => said[field] ?? '');
  return readLedgerRow({ line: 2, cells, fault: null, end: 0 }, { plan, book, names, days: readDays() });
}

/** Room, slots, from and to of the row, or why there is none. */
function placed(said: Said): string {
  const { value, refused } = read({ ...good, ...said });
  if (!value) return `${refused?.column ?? 'row'} ${refused?.why ?? ''}`;
  const clock = (minute: number): string => String(dateOfWall(minute).minutes / 60);
  return [value.room, value.slots.join('+'), clock(value.from), clock(value.to)].join(' ');
}

describe('a row', () => {
  it.each<[Said, string]>([
    [{}, 'left am 9 12'],
    [{ facility: '公民館', room: 'ｌｅｆｔ' }, 'left am 9 12'],
    [{ room: '左', slot: '朝' }, 'left am 9 12'],
    [{ slot: 'am・pm' }, 'left am+pm 9 17'],
    [{ slot: 'am・eve' }, 'slot several-in-cell'],
    [{ slot: '9:00〜12:00' }, 'left am 9 12'],
    [{ slot: '', from: '9:00〜17:00' }, 'left am+pm 9 17'],
    [{ slot: '', from: '10:00', to: '11:30' }, 'left  10 11.5'],
    [{ slot: 'am', from: '10:00', to: '11:30' }, 'left am 9 12'],
    [{ slot: 'am', from: '10:00', to: '13:30' }, 'from times-differ'],
    [{ room: 'lodge', slot: '', from: '22:00', to: '5:00' }, 'lodge night 22 5'],
    [{ slot: '', from: '22:00', to: '5:00' }, 'to ends-before-start'],
    [{ slot: '', from: '9:00' }, 'to missing'],
    [{ slot: '' }, 'row no-time'],
    [{ slot: '早朝' }, 'slot unknown-slot'],
    [{ room: 'nowhere' }, 'room unknown-room'],
    [{ room: '' }, 'room missing'],
    [{ room: '1. left\n2. front' }, 'room several-in-cell'],
    [{ date: '' }, 'date missing'],
    [{ date: '2026/2/30' }, 'date no-such-date'],
    [{ date: '12/1〜12/3' }, 'date range-in-cell'],
    [{ state: 'たぶん' }, 'state unknown-word'],
    [{ title: '俳\uFFFDの会' }, 'row broken-sign'],
    [{ name: '\uE000' }, 'row broken-sign'],
    [{ title: '長'.repeat(3000) }, 'row too-long'],
  ])('%j: %s', (said, expected) => {
    expect(placed(said)).toBe(expected);
  });

  it('with more cells than headings is refused: nobody knows which one is too much', () => {
    const cells = [...ledgerFields.map(() => ''), 'x'];
    const { refused } = readLedgerRow({ line: 2, cells, fault: null, end: 0 }, { plan, book, names, days: readDays() });
    expect(refused?.why).toBe('too-many-cells');
  });

  it('says what it cannot read beside the point, and is taken', () => {
    const { value, repairs } = read({
      ...good,
      people: '多数',
      purpose: 'なにか',
      title: '俳句\nの会',
      published: '?',
    });
    expect(value?.details).toEqual({ title: '俳句 の会', published: false, purpose: null, people: null });
    expect(repairs.map(({ column, how, was }) => [column, how, was])).toEqual([
      ['title', 'line-breaks', null],
      ['published', 'left-out', '?'],
      ['purpose', 'left-out', 'なにか'],
      ['people', 'left-out', '多数'],
    ]);
  });

  it('never holds an invented value: each stands in the file or follows by a named repair', () => {
    const text = fc.string({
      unit: fc.constantFrom('1', '2', '午', '時', ':', '/', '年', '月', '-', '〜', ' ', '\n', '名', '架'),
    });
    const dates = fc.constantFrom(
      '2026-12-01',
      '2026/12/1',
      '令和8年12月1日',
      '46357',
      '12月1日(aaa)',
      '2026年2月30日',
    );
    const times = fc.constantFrom('9:00', '9時', '午後1時', '0.375', '9:00〜12:00', '12:00', '');
    const said = fc.record({
      room: fc.constantFrom('left', '左', 'lodge', 'nowhere'),
      date: fc.oneof(dates, text),
      slot: fc.oneof(fc.constantFrom('am', '朝', '', '9:00〜12:00'), text),
      from: fc.oneof(times, text),
      to: fc.oneof(times, text),
      title: text,
      name: text,
      phone: fc.oneof(fc.constantFrom('0299550123', '299550123', '９０'), text),
      people: fc.oneof(fc.constantFrom('12', '12名', '１２', '多数'), text),
      purpose: fc.oneof(fc.constantFrom('meeting', '会議'), text),
    });
    fc.assert(
      fc.property(said, (cells) => {
        const { value, repairs } = read(cells);
        if (!value) return;
        const stands = (field: LedgerField, what: string): void => {
          const named = repairs.some(({ column }) => column === field);
          if (!named) expect(cells[field as keyof typeof cells].trim()).toBe(what);
        };
        stands('date', value.day);
        stands('title', value.details.title ?? '');
        stands('name', value.contact?.name ?? '');
        stands('phone', value.contact?.phone ?? '');
        stands('people', value.details.people === null ? '' : String(value.details.people));
        expect([null, 'meeting']).toContain(value.details.purpose);
        if (value.slots.length > 0) return;
        const clock = (minute: number): string => {
          const { minutes } = dateOfWall(minute);
          return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
        };
        const span = repairs.find(({ how }) => how === 'span-in-cell');
        if (span) expect(span.now).toBe(`${clock(value.from)}〜${clock(value.to)}`);
        else stands('from', clock(value.from));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the columns of a ledger', () => {
  it('are proposed from what they are usually called', () => {
    const headings = [
      'No.',
      '予約番号',
      '施設名',
      '室名',
      '使用日',
      '時間帯',
      '催物名',
      '申請者 氏名',
      '連絡先（ＴＥＬ）',
      '人数',
    ];
    expect(Object.fromEntries(proposedColumns(headings))).toEqual({
      ...{ number: 1, facility: 2, room: 3, date: 4, slot: 5, title: 6, name: 7, people: 9 },
    });
  });
});
