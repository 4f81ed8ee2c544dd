import { describe, expect, it } from 'vitest';
import { dayScript } from '../../../support/hall/day-script.ts';
import { halls } from '../../../support/hall/halls.ts';
import { pastOf } from '../../../support/hall/hub-knowledge.ts';
import { playDay } from '../../../support/hall/play-day.ts';
import { toldOn } from '../../../bench/waiting-days.ts';
import { bandFigures } from '../../../bench/waiting-figures.ts';

describe('a simulated hall', () => {
  it.each(halls)('$name: everybody who is there is served, in order within a line', (kind) => {
    const day = playDay(dayScript(kind, 5), () => undefined);
    expect(day.stops.length).toBeGreaterThan(5);
    for (const stop of day.open) expect(stop.state === 'absent' || stop.state === 'planned').toBe(true);
    const plain = day.called.filter((stop) => stop.place === 1 && stop.priority === null && !stop.interrupted);
    for (const { letter } of kind.lines) {
      const arrivals = plain
        .filter((stop) => stop.line === letter && stop.id.endsWith('.1'))
        .map((stop) => stop.arrivedAt);
      expect(arrivals).toEqual(arrivals.toSorted((a, b) => a - b));
    }
  });

  it.each(halls)('$name: the same seed is the same day', (kind) => {
    const [one, again] = [1, 2].map(() => playDay(dayScript(kind, 3), () => undefined).stops);
    expect(one).toEqual(again);
  });
});

describe('the bands told on simulated days', () => {
  it('keep their word: four of five are called by the upper edge, one in ten waits five minutes more at most', () => {
    const told = halls.flatMap((kind) => toldOn({ kind, days: [31, 32, 33], past: pastOf(kind, [21, 22, 23, 24]) }));
    const figures = bandFigures(told);
    expect(told.length).toBeGreaterThan(500);
    expect(figures.coverage_upper_waiting).toBeGreaterThanOrEqual(0.8);
    expect(figures.band_too_short_5min).toBeLessThanOrEqual(0.1);
  });
});
