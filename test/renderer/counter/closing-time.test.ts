import { expect, it } from 'vitest';
import { closingTime } from '../../../renderer/counter/closing-time.ts';
import type { Opening } from '../../../shared/domain/opening-hours.ts';

const day = [{ from: '08:30', to: '17:15' }];
const lunch = [
  { from: '08:30', to: '12:00' },
  { from: '13:00', to: '17:15' },
];
const open = (until: string): Opening => ({ kind: 'open', until });
const closed = (why: 'break' | 'after-hours'): Opening => ({ kind: 'closed', why, opens: null });

it.each([
  [open('17:15'), day, '16:59', { kind: 'far' }],
  [open('17:15'), day, '17:00', { kind: 'soon', closes: '17:15', minutes: 15 }],
  [open('17:15'), day, '17:14', { kind: 'soon', closes: '17:15', minutes: 1 }],
  [open('12:00'), lunch, '11:55', { kind: 'far' }],
  [closed('break'), lunch, '12:30', { kind: 'far' }],
  [closed('after-hours'), day, '17:30', { kind: 'over' }],
])('%j of %j at %s', (...[opening, hours, clock, expected]) => {
  expect(closingTime({ opening }, { hours, clock })).toEqual(expected);
});
