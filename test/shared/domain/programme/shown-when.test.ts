import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ShownWhen } from '../../../../shared/domain/notice.ts';
import { isShownAt, nextEdge } from '../../../../shared/domain/programme/shown-when.ts';
import { wallMinuteAt } from '../../../../shared/domain/rooms/wall-minute.ts';
import { always, rules } from './programme-builder.ts';

/* 2026-11-24 is a Tuesday, the 23rd a holiday. */
const holidays = new Set(['2026-11-23']);
const evening = { times: { from: '22:00', to: '05:00' } };
const office = { times: { from: '08:30', to: '17:15' } };

describe('a rule', () => {
  test.each<[string, Partial<ShownWhen>, string, string, boolean]>([
    ['without limits', {}, '2026-11-24', '00:00', true],
    ['a first day', { fromDate: '2026-11-24' }, '2026-11-23', '23:59', false],
    ['a first day', { fromDate: '2026-11-24' }, '2026-11-24', '00:00', true],
    ['a last day', { toDate: '2026-11-24' }, '2026-11-24', '23:59', true],
    ['a last day', { toDate: '2026-11-24' }, '2026-11-25', '00:00', false],
    ['weekdays', { weekdays: [2, 4] }, '2026-11-24', '12:00', true],
    ['weekdays', { weekdays: [2, 4] }, '2026-11-25', '12:00', false],
    ['times', office, '2026-11-24', '08:29', false],
    ['times', office, '2026-11-24', '08:30', true],
    ['times', office, '2026-11-24', '17:15', false],
    ['times past midnight', evening, '2026-11-24', '21:59', false],
    ['times past midnight', evening, '2026-11-24', '23:00', true],
    ['times past midnight', evening, '2026-11-25', '04:59', true],
    ['times past midnight', evening, '2026-11-25', '05:00', false],
    ['times past midnight on Tuesdays', { ...evening, weekdays: [2] }, '2026-11-24', '03:00', false],
    ['times past midnight on Tuesdays', { ...evening, weekdays: [2] }, '2026-11-25', '03:00', true],
    ['times past midnight, last day', { ...evening, toDate: '2026-11-24' }, '2026-11-25', '03:00', true],
    ['the same time twice', { times: { from: '09:00', to: '09:00' }, weekdays: [2] }, '2026-11-25', '08:59', true],
    ['not on holidays', { holidays: 'not' }, '2026-11-23', '12:00', false],
    ['not on holidays', { holidays: 'not' }, '2026-11-24', '12:00', true],
    ['holidays alone', { holidays: 'only' }, '2026-11-23', '12:00', true],
    ['holidays alone', { holidays: 'only' }, '2026-11-24', '12:00', false],
    ['the night after a holiday', { ...evening, holidays: 'only' }, '2026-11-24', '01:00', true],
  ])('with %s %j at %s %s: %s', (...[, when, date, time, shown]) => {
    expect(isShownAt({ ...always, ...when }, wallMinuteAt(date, time), holidays)).toBe(shown);
  });
});

test('nothing changes before the next edge, and the edge is ahead', () => {
  const from = wallMinuteAt('2026-11-20', '00:00');
  fc.assert(
    fc.property(rules, fc.nat(8 * 1440), (when, later) => {
      const minute = from + later;
      const edge = nextEdge(when, minute, holidays);
      expect(edge).toBeGreaterThan(minute);
      const shown = isShownAt(when, minute, holidays);
      for (let one = minute; one < edge; one += 1) expect(isShownAt(when, one, holidays)).toBe(shown);
    }),
    { numRuns: 12 },
  );
});
