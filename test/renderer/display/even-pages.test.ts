import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evenPages } from '../../../renderer/display/even-pages.ts';

const rows = (row: number): number => row;
const sum = (page: readonly number[]): number => page.reduce((all, row) => all + row, 0);

describe('pages', () => {
  it.each([
    { list: [], pages: [] },
    { list: [5, 5], pages: [[5, 5]] },
    { list: [5, 5, 5], pages: [[5, 5], [5]] },
    {
      list: [2, 4, 4, 3, 5, 4],
      pages: [
        [2, 4],
        [4, 3],
        [5, 4],
      ],
    },
    { list: [12, 3], pages: [[12], [3]] },
  ])('of $list', ({ list, pages }) => {
    expect(evenPages(list, rows, 10)).toEqual(pages);
  });

  it('keep the order, hold everything, are never too long, and are as few as pages filled one after another', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 30 }), (list) => {
        const pages = evenPages(list, rows, 10);
        expect(pages.flat()).toEqual(list);
        expect(pages.every((page) => page.length > 0 && sum(page) <= 10)).toBe(true);
        expect(pages.length).toBe(filled(list).length);
      }),
    );
  });
});

/** Pages filled as they come: never more than needed. */
function filled(list: readonly number[]): number[][] {
  const pages: number[][] = [];
  for (const row of list) {
    const last = pages.at(-1);
    if (last && sum(last) + row <= 10) last.push(row);
    else pages.push([row]);
  }
  return pages;
}
