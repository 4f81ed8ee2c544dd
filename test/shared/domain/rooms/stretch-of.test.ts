import { describe, expect, it } from 'vitest';
import { besideEachOther, stretchOf } from '../../../../shared/domain/rooms/stretch-of.ts';
import { wallMinuteAt } from '../../../../shared/domain/rooms/wall-minute.ts';
import { smallRooms } from '../../../support/small-rooms.ts';

const schemes = smallRooms().schemes;

function chosen(scheme: string, ids: readonly string[]) {
  const all = schemes.find(({ id }) => id === scheme)?.slots ?? [];
  return { all, slots: ids.flatMap((id) => all.filter((slot) => slot.id === id)) };
}

describe('slots of a day', () => {
  it.each<[string, string, readonly string[], boolean]>([
    ['one alone', 'three', ['pm'], true],
    ['two with a break between', 'three', ['am', 'pm'], true],
    ['in any order', 'three', ['eve', 'pm', 'am'], true],
    ['with another slot between', 'three', ['am', 'eve'], false],
    ['that meet', 'five', ['eve', 'night'], true],
    ['over the whole day and night', 'five', ['dawn', 'am', 'pm', 'eve', 'night'], true],
    ['at both ends of the day', 'five', ['dawn', 'night'], false],
    ['that overlap', 'day', ['am', 'day'], true],
    ['where one covers the break', 'day', ['am', 'pm', 'day'], true],
  ])('%s', (...[, scheme, ids, beside]) => {
    const { all, slots } = chosen(scheme, ids);
    expect(besideEachOther(slots, all)).toBe(beside);
  });

  it('take the time from the first to the last minute, break included', () => {
    const { slots } = chosen('three', ['am', 'pm']);
    const day = '2026-11-24';
    expect(stretchOf(day, slots)).toEqual({ from: wallMinuteAt(day, '09:00'), to: wallMinuteAt(day, '17:00') });
  });

  it('go on past midnight and past the end of a year', () => {
    const { slots } = chosen('five', ['night']);
    const [from, to] = [wallMinuteAt('2026-12-31', '22:00'), wallMinuteAt('2027-01-01', '05:00')];
    expect(stretchOf('2026-12-31', slots)).toEqual({ from, to });
  });
});
