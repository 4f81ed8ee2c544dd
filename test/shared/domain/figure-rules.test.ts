import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesOf, dayClock } from '../../../shared/domain/day-clock.ts';
import { zoned } from '../../../shared/domain/business-day.ts';
import { endOf, promiseKept, serviceOf, waitOf, type FigureStop } from '../../../shared/domain/figure-stop.ts';
import { figuresSum } from '../../../shared/domain/figures-sum.ts';
import { hiddenKeys } from '../../../shared/domain/published-groups.ts';

const AT = Date.parse('2026-11-24T10:00:00+09:00');
const after = (minutes: number): number => AT + minutes * 60_000;

const done: FigureStop = {
  visit: 'a',
  paper: false,
  line: 'A',
  errand: 'koseki',
  kind: 'reception',
  state: 'done',
  arrivedAt: AT,
  waitingSince: AT,
  firstCalledAt: after(12),
  calledAt: after(15),
  servingAt: after(16),
  absentAt: null,
  doneAt: after(26),
  promisedFrom: 10,
  promisedTo: 20,
  outcome: 'done',
};

describe('one stop in the figures', () => {
  it('waits until its first call and is served from when somebody sat down', () => {
    expect(waitOf(done)).toBe(12);
    expect(serviceOf(done)).toBe(10);
    expect(serviceOf({ ...done, servingAt: null })).toBe(11);
    expect(serviceOf({ ...done, state: 'transferred' })).toBeNull();
    expect(waitOf({ ...done, firstCalledAt: null })).toBeNull();
    expect(waitOf({ ...done, firstCalledAt: after(-3) })).toBe(0);
  });

  it.each([
    ['too-long', [15, 25]],
    ['inside', [10, 12]],
    ['inside', [12, 20]],
    ['little-late', [5, 10]],
    ['little-late', [0, 7]],
    ['too-short', [0, 5]],
    ['too-short', [0, 0]],
  ] as const)('was told a band that turned out %s', (kept, [promisedFrom, promisedTo]) => {
    expect(promiseKept({ ...done, promisedFrom, promisedTo })).toBe(kept);
  });

  it('was told "at once": five minutes are at once', () => {
    const told = { ...done, promisedFrom: 0, promisedTo: 0 };
    expect(promiseKept({ ...told, firstCalledAt: after(5) })).toBe('inside');
    expect(promiseKept({ ...told, firstCalledAt: after(6) })).toBe('too-short');
    expect(promiseKept({ ...told, promisedTo: null })).toBeNull();
  });

  it('is absent also when the day ended with nobody coming back', () => {
    expect(endOf({ ...done, state: 'expired', absentAt: after(15) })).toBe('absent');
    expect(endOf({ ...done, state: 'expired' })).toBe('expired');
    expect(endOf({ ...done, state: 'held' })).toBeNull();
  });

  it('is one matter when another line went on with it', () => {
    const sum = figuresSum();
    const stops = [
      { ...done, state: 'transferred' as const },
      done,
      { ...done, visit: 'b', kind: 'hand-over' as const },
      { ...done, visit: 'b', paper: true },
    ];
    sum.add({ weekday: 2, hourOf: () => 10, stops, ratings: [] });
    const figures = sum.figures({ from: '2026-11-24', to: '2026-11-24' });
    expect(figures.visits).toEqual({ all: 2, paper: 0, severalStops: 1 });
    expect(figures.transferred).toBe(1);
    expect(figures.outcomes.done).toBe(3);
  });
});

describe('the hour of a stop', () => {
  it.each(['Asia/Tokyo', 'Europe/Berlin', 'America/St_Johns'])('is the one on the wall in %s', (timeZone) => {
    const rule = { timeZone, changesAt: '04:00' };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 23 * 60 - 1 }), (days, minute) => {
        const start = zoned(Date.UTC(2026, 0, 1, 12) + days * 86_400_000, timeZone).withPlainTime('04:00');
        const clock = dayClock(start.toPlainDate().toString(), rule);
        const at = start.add({ minutes: minute });
        expect(clock.hourOf(at.epochMilliseconds)).toBe(at.hour);
        expect(clock.weekday).toBe(start.dayOfWeek);
      }),
    );
  });

  it('belongs to one of the days of the range, both ends included', () => {
    expect(datesOf({ from: '2028-02-28', to: '2028-03-01' })).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
    expect(datesOf({ from: '2026-11-24', to: '2026-11-23' })).toEqual([]);
  });
});

describe('what is published', () => {
  it('leaves small groups out, and never one alone', () => {
    const group = fc.record({ key: fc.uuid(), stops: fc.integer({ min: 1, max: 12 }) });
    fc.assert(
      fc.property(fc.uniqueArray(group, { selector: ({ key }) => key, maxLength: 8 }), (groups) => {
        const hidden = hiddenKeys(groups);
        for (const { key, stops } of groups) if (stops < 5) expect(hidden).toContain(key);
        if (groups.length > 1) expect(hidden.size).not.toBe(1);
        const smallest = Math.min(...groups.filter(({ key }) => !hidden.has(key)).map(({ stops }) => stops));
        for (const { key, stops } of groups) if (hidden.has(key)) expect(stops).toBeLessThanOrEqual(smallest);
        expect(hidden.size === 0 || groups.some(({ stops }) => stops < 5)).toBe(true);
      }),
    );
  });
});
