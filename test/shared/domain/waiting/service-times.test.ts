import { describe, expect, it } from 'vitest';
import { serviceTimes, type FinishedStop, type PastService } from '../../../../shared/domain/waiting/service-times.ts';
import { minutes, NOW } from './queue-builder.ts';

const errand = { line: 'A', errand: 'residence-record', kind: 'reception' } as const;
const typical = { A: 8 };

function finished(took: number, change: Partial<FinishedStop> = {}): FinishedStop {
  const calledAt = NOW - minutes(100);
  const times = { waitingSince: calledAt, firstCalledAt: calledAt, calledAt, doneAt: calledAt + minutes(took) };
  return { ...errand, counter: 1, ...times, ...change };
}

function past(count: number, mean: number): PastService {
  return { ...errand, count, minutes: count * mean, squares: count * mean ** 2 * 1.2 };
}

describe('service times', () => {
  it('are the town’s minutes before anything was seen', () => {
    const times = serviceTimes({ typical, past: [], today: [] });
    expect(times.of(errand).mean).toBe(8);
    expect(times.pace.log).toBe(0);
  });

  it('learn from the past weeks, whose word weighs more with each service', () => {
    const means = [0, 5, 15, 500].map(
      (count) => serviceTimes({ typical, past: count === 0 ? [] : [past(count, 12)], today: [] }).of(errand).mean,
    );
    expect(means).toEqual(means.toSorted((a, b) => a - b));
    expect(means.at(-1)).toBeCloseTo(12, 0);
  });

  it('give an errand nobody saw yet the mean of its line', () => {
    const times = serviceTimes({ typical, past: [past(500, 12)], today: [] });
    expect(times.of({ ...errand, errand: 'new' }).mean).toBeCloseTo(12, 0);
    expect(times.of({ ...errand, line: 'B' }).mean).toBe(10);
  });

  it('keep a hand-over apart from its reception', () => {
    const handOver = { ...past(100, 3), kind: 'hand-over' as const };
    const times = serviceTimes({ typical, past: [past(100, 12), handOver], today: [] });
    expect(times.of({ ...errand, kind: 'hand-over' }).mean).toBeLessThan(5);
    expect(times.of(errand).mean).toBeGreaterThan(11);
  });

  it('notice a slow day, the more surely the more was seen', () => {
    const slow = (count: number) =>
      serviceTimes({ typical, past: [past(500, 8)], today: Array.from({ length: count }, () => finished(12)) }).pace;
    expect(slow(5).log).toBeGreaterThan(0);
    expect(slow(60).log).toBeGreaterThan(slow(5).log);
    expect(slow(60).spread).toBeLessThan(slow(5).spread);
  });

  it('are not moved much by one screen that was forgotten', () => {
    const usual = Array.from({ length: 10 }, () => finished(7));
    const [without, one] = [usual, [...usual, finished(140)]].map(
      (today) => serviceTimes({ typical, past: [past(500, 8)], today }).pace.log,
    );
    expect(one! - without!).toBeLessThan(0.1);
  });

  it('leave out what was no service: nothing called, a slip of the finger, a whole night', () => {
    const today = [finished(0.1), finished(600), finished(5, { calledAt: null })];
    expect(serviceTimes({ typical, past: [], today })).toMatchObject({ pace: { log: 0 } });
  });

  it('learn the minutes between two visitors from gaps in which somebody waited', () => {
    const row = (gap: number, waits: boolean): FinishedStop[] =>
      Array.from({ length: 40 }, (_, index) => {
        const calledAt = NOW + index * minutes(8 + gap);
        const waitingSince = waits ? NOW - minutes(5) : calledAt;
        return finished(8, { calledAt, firstCalledAt: calledAt, doneAt: calledAt + minutes(8), waitingSince });
      });
    const turnaround = (today: readonly FinishedStop[]) => serviceTimes({ typical, past: [], today }).turnaround;
    const before = turnaround([]);
    expect(turnaround(row(2, true))).toBeGreaterThan(before + 0.8);
    expect(turnaround(row(2, false))).toBe(before);
    expect(turnaround(row(30, true))).toBe(before);
  });
});
