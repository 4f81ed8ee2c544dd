import { expect, it } from 'vitest';
import { movedOne } from '../../../renderer/counter/moved-one.ts';
import { wayOf } from '../../../renderer/counter/way-of.ts';
import { sampleGuidance } from '../../support/sample-guidance.ts';
import { stop, view } from './desk-builder.ts';

const guidance = sampleGuidance();
const here = stop('B001', { errand: 'room', state: 'serving', counter: 2 });
const later = (errand: string, place: number) => stop('B001', { id: errand, errand, place, state: 'planned' });

it('says which stops can be moved, and what stands too early', () => {
  const way = [
    here,
    later('residence-record', 2),
    later('moving-in', 3),
    { ...later('room', 4), kind: 'hand-over' } as const,
  ];
  const known = wayOf(view([here], { ways: { [here.visitId]: way } }), here, guidance);
  expect(known.map(({ movable }) => movable)).toEqual([false, true, true, false]);
  expect(known.map(({ tooEarlyFor }) => tooEarlyFor)).toEqual([[], ['moving-in'], [], []]);
});

it('minds only what is still open', () => {
  const way = [{ ...later('residence-record', 1), state: 'done' } as const, { ...here, errand: 'moving-in' }];
  expect(wayOf(view([here], { ways: { [here.visitId]: way } }), here, guidance)[0]?.tooEarlyFor).toEqual([]);
});

it('is a way of one for one matter, also before the guides came', () => {
  expect(wayOf(view([here]), here, null)).toMatchObject([{ id: here.id, movable: false, tooEarlyFor: [] }]);
});

it('moves one thing by a place, and not over the ends', () => {
  const ids = ['a', 'b', 'c'];
  expect(movedOne(ids, 'b', -1)).toEqual(['b', 'a', 'c']);
  expect(movedOne(ids, 'b', 1)).toEqual(['a', 'c', 'b']);
  expect(movedOne(ids, 'a', -1)).toBeNull();
  expect(movedOne(ids, 'c', 1)).toBeNull();
  expect(movedOne(ids, 'x', 1)).toBeNull();
});
