import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QueueStop } from '../../../../shared/domain/waiting/queue-now.ts';
import { desk, minutes, NOW, people, stop, upper, waitsIn } from './queue-builder.ts';

const seed = fc.nat();
const some = (from: number, to: number) => fc.integer({ min: from, max: to });

describe('a line with counters that serve it alone', () => {
  it('is never shorter with one more person before', () => {
    fc.assert(
      fc.property(seed, some(0, 25), some(1, 5), (chance, waiting, counters) => {
        const desks = Array.from({ length: counters }, (_, index) => desk(index + 1));
        const later = people(waiting);
        const more = [stop('first', { arrivedAt: NOW - minutes(90) }), ...later];
        const [before, after] = [later, more].map((stops) => waitsIn({ stops, desks, seed: chance }));
        expect(upper(after!.lines['A'])).toBeGreaterThanOrEqual(upper(before!.lines['A']));
        for (const { id } of later) {
          expect(upper(after!.stops[id])).toBeGreaterThanOrEqual(upper(before!.stops[id]));
          expect(after!.stops[id]!.ahead).toBe(before!.stops[id]!.ahead + 1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is never longer with one more counter', () => {
    fc.assert(
      fc.property(seed, some(0, 25), some(1, 5), (chance, waiting, counters) => {
        const desks = Array.from({ length: counters + 1 }, (_, index) => desk(index + 1));
        const stops = people(waiting);
        const [before, after] = [desks.slice(1), desks].map((open) => waitsIn({ stops, desks: open, seed: chance }));
        expect(upper(after!.lines['A'])).toBeLessThanOrEqual(upper(before!.lines['A']));
        for (const { id } of stops) expect(upper(after!.stops[id])).toBeLessThanOrEqual(upper(before!.stops[id]));
      }),
      { numRuns: 60 },
    );
  });
});

const anyStop = (id: number): fc.Arbitrary<QueueStop> =>
  fc
    .record({
      line: fc.constantFrom('A', 'B'),
      state: fc.constantFrom('waiting' as const, 'planned', 'called', 'serving', 'held', 'absent'),
      kind: fc.constantFrom('reception' as const, 'hand-over'),
      visit: some(0, 6),
      place: some(1, 3),
      since: some(0, 200),
      front: fc.boolean(),
      priority: fc.constantFrom(null, 'unwell' as const),
      counter: some(1, 3),
    })
    .map(({ visit, since, ...rest }) => {
      const at = NOW - minutes(since);
      const times = { arrivedAt: at, calledAt: at, absentAt: at, heldUntil: NOW + minutes(since) };
      return stop(`s${id}`, { ...rest, ...times, visitId: `v${visit}` });
    });
const anyHall = fc.record({
  stops: some(0, 30).chain((count) => fc.tuple(...Array.from({ length: count }, (_, id) => anyStop(id)))),
  desks: fc.tuple(
    fc.option(fc.record({ lines: fc.subarray(['A', 'B'], { minLength: 1 }), from: some(0, 90) })),
    fc.option(fc.record({ lines: fc.subarray(['A', 'B'], { minLength: 1 }), from: some(-10, 20) })),
  ),
  seed,
});

describe('any hall', () => {
  it('tells whole bands of five minutes, and "at once" only where nobody waits before and a counter is free', () => {
    fc.assert(
      fc.property(anyHall, ({ stops, desks: some, seed: chance }) => {
        const desks = some.flatMap((one, index) =>
          one ? [desk(index + 1, { lines: one.lines, from: NOW + minutes(one.from) })] : [],
        );
        const waits = waitsIn({ stops, desks, seed: chance });
        expect(Object.keys(waits.stops).sort()).toEqual(
          stops
            .filter(({ state }) => state === 'waiting')
            .map(({ id }) => id)
            .sort(),
        );
        const busy = stops.filter(({ state }) => state === 'called' || state === 'serving').map((one) => one.counter);
        const free = desks.filter((one) => one.from <= NOW && !busy.includes(one.counter));
        const all = [
          ...Object.entries(waits.lines).map(([line, { band }]) => ({ band, line, first: noneWaits(stops, line) })),
          ...Object.entries(waits.stops).map(([id, { band, ahead }]) => {
            return { band, line: stops.find((one) => one.id === id)!.line, first: ahead === 0 };
          }),
        ];
        for (const { band, line, first } of all) {
          if (band.kind === 'minutes') {
            expect([band.from % 5, band.to % 5]).toEqual([0, 0]);
            expect(band.from).toBeGreaterThanOrEqual(0);
            expect(band.from).toBeLessThan(band.to);
          }
          if (band.kind === 'at-once') {
            expect(first).toBe(true);
            expect(free.some((one) => one.lines.includes(line))).toBe(true);
          }
          if (!desks.some((one) => one.lines.includes(line))) expect(band.kind).toBe('unknown');
        }
      }),
      { numRuns: 300 },
    );
  });
});

function noneWaits(stops: readonly QueueStop[], line: string): boolean {
  return !stops.some((one) => one.line === line && one.state === 'waiting');
}

describe('one hall', () => {
  it('is at once where a counter is free, unknown where nobody serves', () => {
    const waits = waitsIn({ stops: [], desks: [desk(1)] });
    expect(waits.lines['A']).toEqual({ band: { kind: 'at-once' }, tight: false });
    expect(waitsIn({ stops: [stop('one')], desks: [] }).stops['one']).toEqual({
      band: { kind: 'unknown' },
      tight: false,
      ahead: 0,
      reason: null,
    });
  });

  it('counts on a counter from the time staff said', () => {
    const [now, later] = [NOW, NOW + minutes(40)].map((from) => waitsIn({ stops: [], desks: [desk(1, { from })] }));
    expect(upper(now!.lines['A'])).toBe(0);
    expect(later!.lines['A']!.band).toMatchObject({ kind: 'minutes', from: 40 });
  });

  it('adds the break that is planned', () => {
    const breaks = [{ from: NOW + minutes(20), to: NOW + minutes(80) }];
    const plain = waitsIn({ stops: people(4), desks: [desk(1)] });
    const planned = waitsIn({ stops: people(4), desks: [desk(1, { breaks })] });
    expect(upper(planned.lines['A'])).toBeGreaterThanOrEqual(upper(plain.lines['A']) + 45);
    expect(planned.stops['p0']).toEqual(plain.stops['p0']);
  });

  it('takes a counter that still serves long after its break began for one that stays', () => {
    const breaks = [{ from: NOW - minutes(15), to: NOW + minutes(45) }];
    expect(upper(waitsIn({ stops: [], desks: [desk(1, { breaks })] }).lines['A'])).toBe(0);
  });

  it('does not count on a counter at once that calls nobody for a while', () => {
    const idle = (count: number | null) =>
      waitsIn({ stops: [stop('one')], desks: [desk(1, { idleSince: count === null ? null : NOW - minutes(count) })] })
        .stops['one'];
    expect([null, 1].map((count) => upper(idle(count)))).toEqual([0, 0]);
    expect(upper(idle(5))).toBeGreaterThan(5);
    expect(upper(idle(30))).toBeGreaterThan(upper(idle(5)));
  });

  it('waits longer behind somebody who only began', () => {
    const served = (since: number) =>
      stop('served', { state: 'serving', counter: 1, line: 'B', errand: 'moving-in', calledAt: NOW - minutes(since) });
    const [began, nearly] = [1, 20].map((since) =>
      waitsIn({ stops: [served(since), stop('next')], desks: [desk(1, { lines: ['A', 'B'] })] }),
    );
    expect(upper(began!.stops['next'])).toBeGreaterThan(upper(nearly!.stops['next']));
  });

  it('knows that somebody at another counter comes here next, before those who arrived later', () => {
    const first = stop('v.1', { visitId: 'v', line: 'B', state: 'serving', counter: 2, calledAt: NOW - minutes(15) });
    const next = stop('v.2', { visitId: 'v', line: 'A', errand: 'pension-join', state: 'planned', place: 2 });
    const others = people(6, { arrivedAt: NOW - minutes(1) });
    const desks = [desk(1), desk(2, { lines: ['B'] })];
    const early = { ...first, arrivedAt: NOW - minutes(60) };
    const [alone, both] = [[early], [early, { ...next, arrivedAt: NOW - minutes(60) }]].map((some) =>
      waitsIn({ stops: [...some, ...others], desks }),
    );
    expect(upper(both!.lines['A'])).toBeGreaterThan(upper(alone!.lines['A']));
  });

  it('lets those brought back and those with priority go before', () => {
    const stops = [...people(3), stop('back', { front: true, arrivedAt: NOW }), stop('unwell', { priority: 'unwell' })];
    const { stops: waits } = waitsIn({ stops, desks: [desk(1)] });
    expect([waits['back']!.ahead, waits['unwell']!.ahead, waits['p0']!.ahead]).toEqual([0, 1, 2]);
    expect(upper(waits['unwell'])).toBeLessThanOrEqual(upper(waits['p0']));
  });

  it('takes the time of everything that is done at a stop, but hands all its papers over at once', () => {
    const behind = (before: Partial<QueueStop>) => {
      const first = stop('first', { arrivedAt: NOW - minutes(30), ...before });
      const served = stop('served', { state: 'serving', counter: 1, calledAt: NOW, arrivedAt: NOW - minutes(40) });
      return upper(waitsIn({ stops: [served, first, stop('next')], desks: [desk(1)] }).stops['next']);
    };
    const also = ['seal-certificate', 'family-register', 'residence-removed'];
    expect(behind({ also })).toBeGreaterThanOrEqual(behind({}) + 3 * 5);
    expect(behind({ also: also.slice(1) })).toBeLessThan(behind({ also }));
    expect(behind({ also, kind: 'hand-over' })).toBe(behind({ kind: 'hand-over' }));
  });

  it('counts everybody who may be called before, in all lines that share the counters', () => {
    const stops = [stop('b', { line: 'B', arrivedAt: NOW - minutes(30) }), stop('a')];
    const shared = waitsIn({ stops, desks: [desk(1, { lines: ['A', 'B'] })] });
    const apart = waitsIn({ stops, desks: [desk(1), desk(2, { lines: ['B'] })] });
    expect([shared.stops['a']!.ahead, apart.stops['a']!.ahead]).toEqual([1, 0]);
  });

  it('is tight when the band ends after closing', () => {
    const closes = { A: NOW + minutes(30) };
    const tight = [2, 9].map((count) => waitsIn({ stops: people(count), desks: [desk(1)], closes }).lines['A']!.tight);
    expect(tight).toEqual([false, true]);
  });

  it('says the same twice', () => {
    const hall = { stops: people(9), desks: [desk(1), desk(2)] };
    expect(waitsIn(hall)).toEqual(waitsIn(hall));
  });
});
