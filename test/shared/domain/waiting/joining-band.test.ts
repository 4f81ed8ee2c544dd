import { describe, expect, it } from 'vitest';
import { joiningBand } from '../../../../shared/domain/waiting/joining-band.ts';
import { desk, minutes, NOW, people, stop, waitsIn } from './queue-builder.ts';

const stops = [...people(6), stop('late', { arrivedAt: NOW - minutes(2) })];
const waits = waitsIn({ stops, desks: [desk(1)] });
const told = (arrivedAt: number, priority = false) => joiningBand({ line: 'A', arrivedAt, priority }, waits, stops);

describe('what a stop is told that joins with the place of its visit', () => {
  it('is the wait of the first it goes before', () => {
    expect(told(NOW - minutes(30))).toEqual(waits.stops['late']!.band);
    expect(told(NOW - minutes(90))).toEqual(waits.stops['p0']!.band);
    expect(told(NOW, true)).toEqual(waits.stops['p0']!.band);
  });

  it('is the newcomer’s where it goes before nobody', () => {
    expect(told(NOW)).toEqual(waits.lines['A']!.band);
  });

  it('is nothing where nothing is known', () => {
    const joining = { line: 'C', arrivedAt: NOW, priority: false };
    expect(joiningBand(joining, waits, stops)).toBeNull();
    expect(joiningBand({ ...joining, line: 'A' }, waitsIn({ stops, desks: [] }), stops)).toBeNull();
  });
});
