import { expect, it } from 'vitest';
import { placeNames } from '../../../electron/content/place-names.ts';

const content = [
  { id: 'moving-in', channels: [{ kind: 'online' }], bring: [{ item: 'passport' }] },
  { letter: 'B', counters: [1, 2] },
  { number: 4 },
];

it.each([
  ['0.channels.0.how', ['moving-in']],
  ['0.bring.0.item', ['moving-in', 'passport']],
  ['1.counters.1', ['B']],
  ['2', ['4']],
  ['9.name', []],
  ['id', []],
  ['(whole file)', []],
])('names what stands on the way to %s', (place, names) => {
  expect(placeNames(content, place)).toEqual(names);
});

it('finds no names in a file that could not be read', () => {
  expect(placeNames(undefined, '0.id')).toEqual([]);
});
