import { describe, expect, it } from 'vitest';
import type { CellReading } from '../../../shared/import/cell-reading.ts';
import { readCoordinates } from '../../../shared/import/read-coordinates.ts';
import { readDate } from '../../../shared/import/read-date.ts';
import { readMunicipality, readPeople, readPhone } from '../../../shared/import/read-figures.ts';
import { readSpan, readTime } from '../../../shared/import/read-time.ts';

/** "value how", "fault", or "" for an empty cell. */
function told(reading: CellReading<unknown>): string {
  if (reading.kind === 'value') return [JSON.stringify(reading.value), reading.how].filter(Boolean).join(' ');
  return reading.kind === 'fault' ? reading.why : '';
}

describe('a date', () => {
  it.each([
    ['2026-09-20', '"2026-09-20"'],
    ['2026/9/20', '"2026-09-20" date-form'],
    ['２０２６年９月２０日', '"2026-09-20" date-form'],
    ['2026/9/20(日)', '"2026-09-20" date-form'],
    ['2026/9/20 0:00:00', '"2026-09-20" date-form'],
    ['2026/9/2 00:00:00', '"2026-09-02" date-form'],
    ['20260920', '"2026-09-20" date-form'],
    ['令和8年9月20日（日曜日）', '"2026-09-20" era-date'],
    ['R8.9.20', '"2026-09-20" era-date'],
    ['令和元年5月1日', '"2019-05-01" era-date'],
    ['46285', '"2026-09-20" serial-date'],
    ['', ''],
    ['2026年2月30日', 'no-such-date'],
    ['令和8年2月29日', 'no-such-date'],
    ['2026年9月20日(月)', 'weekday-differs'],
    ['9月20日(aaa)', 'no-year'],
    ['9/20', 'no-year'],
    ['9月7日(土)～\n11月4日(月・祝)', 'range-in-cell'],
    ['2026/9/7〜2026/9/8', 'range-in-cell'],
    ['2026-9-7-2026-9-9', 'range-in-cell'],
    ['2026/9/7、2026/9/8', 'several-in-cell'],
    ['未定', 'not-a-date'],
    ['99999', 'not-a-date'],
  ])('%j is %s', (cell, expected) => {
    expect(told(readDate(cell))).toBe(expected);
  });
});

describe('a time', () => {
  it.each([
    ['9:00', '540'],
    ['24:00', '1440'],
    ['25:00', '1500'],
    ['９：００', '540 time-form'],
    ['9:00:00', '540 time-form'],
    ['9時', '540 time-form'],
    ['9時半', '570 time-form'],
    ['午後1時', '780 time-form'],
    ['13時30分', '810 time-form'],
    ['正午', '720 time-form'],
    ['翌1:00', '1500 time-form'],
    ['0900', '540 time-form'],
    ['0.375', '540 serial-time'],
    ['午後12時', 'not-a-time'],
    ['9:60', 'not-a-time'],
    ['31:00', 'not-a-time'],
    ['朝', 'not-a-time'],
    ['9:00〜12:00', 'range-in-cell'],
  ])('%j is %s', (cell, expected) => {
    expect(told(readTime(cell))).toBe(expected);
  });

  it.each([
    ['9:00〜12:00', '{"from":540,"to":720} span-in-cell'],
    ['9時から12時まで', '{"from":540,"to":720} span-in-cell'],
    ['午前9時～午後1時', '{"from":540,"to":780} span-in-cell'],
    ['9:00〜10:00〜11:00', 'not-a-time'],
  ])('two of them: %j is %s', (cell, expected) => {
    expect(told(readSpan(cell))).toBe(expected);
  });
});

describe('figures', () => {
  it.each([
    ['12', '12'],
    ['１２名', '12 number-form'],
    ['1,200', '1200 number-form'],
    ['10〜15', 'range-in-cell'],
    ['約12', 'not-a-number'],
    ['0', 'not-a-number'],
  ])('people: %j is %s', (cell, expected) => {
    expect(told(readPeople(cell))).toBe(expected);
  });

  it.each([
    ['0299-55-0123', '"0299-55-0123"'],
    ['9012345678', '"09012345678" leading-zero'],
    ['299550123', '"0299550123" leading-zero'],
    ['０２９９', '"0299" width'],
  ])('telephone: %j is %s', (cell, expected) => {
    expect(told(readPhone(cell))).toBe(expected);
  });

  it.each([
    ['075477', '"075477"'],
    ['011002', '"011002"'],
    ['０７５４７７', '"075477" width'],
    ['07547', '"075477" check-digit'],
    ['13101', '"131016" check-digit'],
    ['92011', '"092011" leading-zero'],
    ['7547', '"075477" leading-zero'],
    ['075478', 'not-a-code'],
    ['92010', 'not-a-code'],
    ['990001', 'not-a-code'],
  ])('town: %j is %s', (cell, expected) => {
    expect(told(readMunicipality(cell))).toBe(expected);
  });
});

describe('coordinates', () => {
  it('are put back where the columns are swapped, and refused where no place of Japan is', () => {
    const right = { kind: 'value', latitude: '36.08', longitude: '140.11' };
    expect(readCoordinates('36.08', '140.11')).toEqual({ ...right, swapped: false });
    expect(readCoordinates('140.11', '３６．０８')).toEqual({ ...right, swapped: true });
    expect(readCoordinates('3608', '140.11')).toMatchObject({ kind: 'fault', why: 'not-a-coordinate' });
    expect(readCoordinates('36.08', '36.08')).toMatchObject({ kind: 'fault', why: 'not-in-japan' });
    expect(readCoordinates('', '140.11')).toMatchObject({ kind: 'fault', column: 'latitude' });
  });
});
