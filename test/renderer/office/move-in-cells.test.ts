import { describe, expect, it } from 'vitest';
import { cellTowards } from '../../../renderer/office/move-in-cells.ts';

/** Two days; the second has nothing to press in its second row. */
const cells = [
  { x: 0, y: 0 },
  { x: 0, y: 1 },
  { x: 0, y: 2 },
  { x: 2, y: 0 },
  { x: 2, y: 2 },
];

describe('arrows in columns', () => {
  const go = (x: number, y: number, key: string) => cellTowards(cells, { x, y }, { key, lines: 'columns' });

  it('walk down a day, over what cannot be pressed', () => {
    expect(go(0, 0, 'ArrowDown')).toEqual({ x: 0, y: 1 });
    expect(go(2, 0, 'ArrowDown')).toEqual({ x: 2, y: 2 });
    expect(go(2, 2, 'ArrowUp')).toEqual({ x: 2, y: 0 });
  });

  it('go to the next day that has a place, at the nearest height', () => {
    expect(go(0, 2, 'ArrowRight')).toEqual({ x: 2, y: 2 });
    expect(go(2, 2, 'ArrowLeft')).toEqual({ x: 0, y: 2 });
  });

  it('stay at the edges, and are the only keys', () => {
    expect(go(2, 0, 'ArrowRight')).toBeNull();
    expect(go(0, 0, 'Enter')).toBeNull();
  });
});

it('in rows go down to the next room, at the nearest time', () => {
  expect(
    cellTowards(
      [
        { x: 540, y: 0 },
        { x: 300, y: 1 },
        { x: 510, y: 1 },
        { x: 540, y: 2 },
      ],
      { x: 540, y: 0 },
      { key: 'ArrowDown', lines: 'rows' },
    ),
  ).toEqual({
    x: 510,
    y: 1,
  });
});
