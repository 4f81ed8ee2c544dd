import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureStop } from '../../../shared/domain/figure-stop.ts';
import { figuresSum } from '../../../shared/domain/figures-sum.ts';
import type { FigureGroup } from '../../../shared/domain/figures.ts';
import { ratingTopics } from '../../../shared/domain/rating.ts';
import { outcomes } from '../../../shared/domain/visit.ts';

const NINE = Date.parse('2026-11-24T09:00:00+09:00');
const range = { from: '2026-11-24', to: '2026-11-27' };
const minutes = (most: number) => fc.integer({ min: 0, max: most * 60 }).map((seconds) => seconds * 1000);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 4 });

const stop: fc.Arbitrary<FigureStop> = fc
  .record({
    visit: fc.constantFrom('a', 'b', 'c', 'd'),
    paper: fc.boolean(),
    line: fc.constantFrom('A', 'B', 'C'),
    errand: fc.constantFrom('koseki', 'tax', 'welfare'),
    kind: fc.constantFrom('reception', 'hand-over'),
    state: fc.constantFrom('waiting', 'planned', 'done', 'absent', 'cancelled', 'transferred', 'expired'),
    arrivedAt: minutes(500).map((after) => NINE + after),
    waited: maybe(minutes(90)),
    served: maybe(minutes(40)),
    absent: fc.boolean(),
    promise: maybe(fc.constantFrom([0, 0], [5, 10], [10, 20])),
    outcome: maybe(fc.constantFrom(...outcomes)),
  })
  .map(({ waited, served, absent, promise, arrivedAt, ...rest }) => {
    const called = waited === null ? null : arrivedAt + waited;
    return {
      ...rest,
      arrivedAt,
      waitingSince: arrivedAt,
      firstCalledAt: called,
      calledAt: called,
      servingAt: called,
      absentAt: absent ? called : null,
      doneAt: called === null || served === null ? null : called + served,
      promisedFrom: promise?.[0] ?? null,
      promisedTo: promise?.[1] ?? null,
    };
  });

const day = fc.record({
  weekday: fc.integer({ min: 1, max: 7 }),
  stops: fc.array(stop, { maxLength: 25 }),
  ratings: fc.array(
    fc.record({
      score: fc.integer({ min: 1, max: 5 }),
      topic: fc.constantFrom(...ratingTopics),
      count: fc.integer({ min: 1, max: 4 }),
    }),
    { maxLength: 4 },
  ),
});
const hourOf = (at: number): number => new Date(at + 9 * 3_600_000).getUTCHours();

/** The same figures the slow and obvious way. */
function naive(key: string, stops: readonly FigureStop[]): FigureGroup {
  const spread = (times: readonly number[]): FigureGroup['wait'] => {
    const sorted = times.map((ms) => Math.round(ms / 6000) / 10).toSorted((a, b) => a - b);
    if (sorted.length === 0) return { kind: 'none' };
    if (sorted.length < 3) return { kind: 'few' };
    const at = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? NaN;
    return { kind: 'times', count: sorted.length, median: at(0.5), p90: at(0.9) };
  };
  const kept = stops.flatMap(({ firstCalledAt, waitingSince, promisedFrom, promisedTo }) => {
    if (firstCalledAt === null || waitingSince === null || promisedFrom === null || promisedTo === null) return [];
    const wait = (firstCalledAt - waitingSince) / 60_000;
    if (promisedTo === 0) return [wait > 5 ? 'too-short' : 'inside'];
    if (wait < promisedFrom) return ['too-long'];
    if (wait > promisedTo + 5) return ['too-short'];
    return [wait > promisedTo ? 'little-late' : 'inside'];
  });
  return {
    key,
    stops: stops.length,
    wait: spread(stops.flatMap((s) => (s.firstCalledAt === null ? [] : [s.firstCalledAt - s.arrivedAt]))),
    service: spread(
      stops.flatMap((s) =>
        s.state === 'done' && s.doneAt !== null && s.servingAt !== null ? [s.doneAt - s.servingAt] : [],
      ),
    ),
    absent: stops.filter((s) => s.state === 'absent' || (s.state === 'expired' && s.absentAt !== null)).length,
    cancelled: stops.filter((s) => s.state === 'cancelled').length,
    expired: stops.filter((s) => s.state === 'expired' && s.absentAt === null).length,
    promise: {
      inside: kept.filter((one) => one === 'inside').length,
      'little-late': kept.filter((one) => one === 'little-late').length,
      'too-short': kept.filter((one) => one === 'too-short').length,
      'too-long': kept.filter((one) => one === 'too-long').length,
    },
  };
}

describe('figures', () => {
  it('are what a slow count of all stops says', () => {
    fc.assert(
      fc.property(fc.array(day, { maxLength: 4 }), (days) => {
        const sum = figuresSum();
        for (const one of days) sum.add({ ...one, hourOf });
        const figures = sum.figures(range);
        const stops = days.flatMap((one) => one.stops.map((s) => ({ ...s, weekday: one.weekday })));
        const grouped = (keyOf: (s: (typeof stops)[number]) => string, of = stops): FigureGroup[] =>
          [...new Set(of.map(keyOf))]
            .toSorted((a, b) => Number(a) - Number(b) || (a < b ? -1 : 1))
            .map((key) =>
              naive(
                key,
                of.filter((s) => keyOf(s) === key),
              ),
            );
        expect(figures.all).toEqual(naive('', stops));
        expect(figures.lines).toEqual(grouped((s) => s.line));
        expect(figures.hours).toEqual(grouped((s) => String(hourOf(s.arrivedAt))));
        expect(figures.weekdays).toEqual(grouped((s) => String(s.weekday)));
        const receptions = stops.filter((s) => s.kind === 'reception');
        expect(figures.errands).toEqual(grouped((s) => s.errand, receptions));
        expect(figures.handOver.stops).toBe(stops.length - receptions.length);
        const visits = days.flatMap((one, at) => [...new Set(one.stops.map((s) => `${at} ${s.visit}`))]);
        expect(figures.visits.all).toBe(visits.length);
        expect(figures.days).toBe(days.filter((one) => one.stops.length > 0).length);
      }),
    );
  });

  it('count every answer of visitors once, and tell no mean of one or two', () => {
    fc.assert(
      fc.property(fc.array(day, { maxLength: 4 }), (days) => {
        const sum = figuresSum();
        for (const one of days) sum.add({ ...one, hourOf });
        const { ratings } = sum.figures(range);
        const all = days.flatMap((one) => one.ratings).flatMap(({ score, count }) => Array<number>(count).fill(score));
        expect(ratings.count).toBe(all.length);
        if (all.length < 3) expect(ratings).toMatchObject({ mean: null, scores: [0, 0, 0, 0, 0] });
        else expect(ratings.mean).toBeCloseTo(all.reduce((a, b) => a + b, 0) / all.length);
      }),
    );
  });
});
