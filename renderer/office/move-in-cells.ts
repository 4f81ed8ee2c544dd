const steps: Readonly<Record<string, { readonly axis: 'x' | 'y'; readonly sign: 1 | -1 }>> = {
  ArrowLeft: { axis: 'x', sign: -1 },
  ArrowRight: { axis: 'x', sign: 1 },
  ArrowUp: { axis: 'y', sign: -1 },
  ArrowDown: { axis: 'y', sign: 1 },
};

/** Where a cell stands. */
export interface CellAt {
  readonly x: number;
  readonly y: number;
}

/** Cells stand in lines: arrows along a line stay in it, the others go to the next line that has a cell. */
export type Lines = 'columns' | 'rows';

/** The cell an arrow leads to; null = it is no arrow, or there is none that way. */
export function cellTowards<Cell extends CellAt>(
  cells: readonly Cell[],
  from: CellAt,
  { key, lines }: { readonly key: string; readonly lines: Lines },
): Cell | null {
  const step = steps[key];
  if (!step) return null;
  const { axis, sign } = step;
  const across = axis === 'x' ? 'y' : 'x';
  const along = (lines === 'columns') === (axis === 'y');
  const ahead = cells.filter(
    (cell) => (cell[axis] - from[axis]) * sign > 0 && (!along || cell[across] === from[across]),
  );
  const nearest = Math.min(...ahead.map((cell) => Math.abs(cell[axis] - from[axis])));
  const line = ahead.filter((cell) => Math.abs(cell[axis] - from[axis]) === nearest);
  return line.toSorted((a, b) => Math.abs(a[across] - from[across]) - Math.abs(b[across] - from[across]))[0] ?? null;
}

interface KeyAt extends CellAt {
  readonly element: HTMLElement;
}

/** Moves the focus by an arrow among the keys of a part of the page that say where they stand (`data-x`, `data-y`). False for other keys. */
export function moveInCells(part: HTMLElement, key: string, lines: Lines): boolean {
  if (!(key in steps)) return false;
  const cells = [...part.querySelectorAll<HTMLElement>('[data-x]')].map(keyAt);
  const here = cells.find(({ element }) => element === document.activeElement);
  (here ? cellTowards(cells, here, { key, lines }) : cells[0])?.element.focus();
  return true;
}

/** Puts the focus on the first key of a part of the page. */
export function enterCells(part: Element | null): void {
  part?.querySelector<HTMLElement>('[data-x]')?.focus();
}

const keyAt = (element: HTMLElement): KeyAt => ({
  element,
  x: Number(element.dataset['x']),
  y: Number(element.dataset['y']),
});
