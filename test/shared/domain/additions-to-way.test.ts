import { describe, expect, it } from 'vitest';
import { additionToWay, type OpenStop } from '../../../shared/domain/additions-to-way.ts';
import { sampleGuidance } from '../../support/sample-guidance.ts';

const { procedures } = sampleGuidance();

/** A stop to come, told by its place, line and errand. */
const stop = (told: string, change: Partial<OpenStop> = {}): OpenStop => {
  const [place = '', line = '', errand = ''] = told.split(' ');
  return { ...planned, id: `stop ${place}`, line, errand, place: Number(place), ...change };
};

const planned = {
  also: [],
  kind: 'reception',
  state: 'planned',
  counter: null,
} as const;

/** Adds errands, told after their line. */
const add = (way: readonly OpenStop[], told: string) => {
  const [line = '', errand = '', ...also] = told.split(' ');
  return additionToWay({ way, asked: { line, errand, also }, counter: 2, procedures });
};

const here = stop('1 B moving-in', { state: 'serving', counter: 2 });

describe('one more matter', () => {
  it('gets a stop of its own, after the others', () => {
    expect(add([here], 'C pension-join')).toEqual({
      kind: 'new',
      line: 'C',
      errand: 'pension-join',
      also: [],
      place: 2,
    });
  });

  it('joins the stop of its line, also the one at this counter', () => {
    const way = [here, stop('2 C pension-join')];
    expect(add(way, 'C health-insurance-join')).toEqual({
      kind: 'join',
      stop: 'stop 2',
      errand: 'pension-join',
      also: ['health-insurance-join'],
    });
    expect(add(way, 'B my-number-card')).toMatchObject({ kind: 'join', stop: 'stop 1', also: ['my-number-card'] });
  });

  it('is left alone where another counter is at work, or papers are handed over', () => {
    const elsewhere = { ...here, counter: 1 };
    expect(add([elsewhere], 'B my-number-card')).toMatchObject({ kind: 'new', place: 2 });
    expect(add([here, stop('2 A residence-record', { kind: 'hand-over' })], 'A seal-certificate')).toMatchObject({
      kind: 'new',
    });
  });

  it('joins no stop that is over', () => {
    expect(add([stop('1 C pension-join', { state: 'done' }), here], 'C pension-join')).toMatchObject({
      kind: 'new',
      errand: 'pension-join',
    });
  });

  it('joins no stop that comes before what must come first', () => {
    const way = [here, stop('2 A seal-certificate'), stop('3 B marriage')];
    expect(add([{ ...here, counter: 1 }, ...way.slice(1)], 'A family-register')).toMatchObject({
      kind: 'new',
      place: 4,
    });
  });

  it('goes before the first stop that must wait for it', () => {
    const way = [stop('1 H water', { state: 'waiting' }), stop('2 G room'), stop('3 A residence-record')];
    expect(add(way, 'B moving-in')).toMatchObject({ kind: 'new', place: 3 });
  });

  it('is nothing where the way has it already', () => {
    expect(add([here], 'B moving-in')).toBeNull();
    expect(add([here], 'B moving-in my-number-card')).toMatchObject({ also: ['my-number-card'] });
  });

  it('names a ticket that was taken without one; a letter alone adds nothing', () => {
    const ticket = stop('1 B B', { state: 'waiting' });
    expect(add([ticket], 'B moving-in')).toEqual({ kind: 'join', stop: 'stop 1', errand: 'moving-in', also: [] });
    expect(add([here], 'B B')).toBeNull();
  });
});
