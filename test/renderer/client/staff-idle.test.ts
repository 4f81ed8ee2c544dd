import { expect, it } from 'vitest';
import { staffIdle } from '../../../renderer/client/staff-idle.ts';

it.each([
  [0, { kind: 'there' }],
  [539, { kind: 'there' }],
  [540, { kind: 'warned', secondsLeft: 60 }],
  [599.2, { kind: 'warned', secondsLeft: 1 }],
  [600, { kind: 'over' }],
  [9_999, { kind: 'over' }],
])('after %d of 600 seconds', (seconds, idle) => {
  expect(staffIdle(seconds, 600)).toEqual(idle);
});
