import { expect, it } from 'vitest';
import { slotChoice } from '../../../../renderer/kiosk/rooms/slot-choice.ts';
import { smallRooms } from '../../../support/small-rooms.ts';

const schemeOf = (id: string) => smallRooms().schemes.find((one) => one.id === id)?.slots ?? [];

it.each([
  ['begins', [], 'pm', ['pm']],
  ['is added after', ['am'], 'pm', ['am', 'pm']],
  ['is added before', ['pm'], 'am', ['am', 'pm']],
  ['with a slot between begins anew', ['am'], 'eve', ['eve']],
  ['is taken back', ['am'], 'am', []],
  ['at the beginning is taken back alone', ['am', 'pm', 'eve'], 'am', ['pm', 'eve']],
  ['in the middle is taken back with all after it', ['am', 'pm', 'eve'], 'pm', ['am']],
  ['that is unknown changes nothing', ['am'], 'dawn', ['am']],
])('a slot that %s', (...[, chosen, pressed, then]) => {
  expect(slotChoice(schemeOf('three'), chosen, pressed)).toEqual(then);
});

it('goes on past midnight', () => {
  expect(slotChoice(schemeOf('five'), ['eve'], 'night')).toEqual(['eve', 'night']);
});

it('the whole day stands alone', () => {
  expect(slotChoice(schemeOf('day'), ['am', 'pm'], 'day')).toEqual(['day']);
});
