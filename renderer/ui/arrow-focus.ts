const directions = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
} as const;

type Direction = (typeof directions)[keyof typeof directions];

/**
 * Moves the focus to the next key in the direction of an arrow, as a keypad with arrows and OK needs it. Where nothing
 * lies that way it goes on in the order of reading, round and round: four arrows reach everything.
 */
export function arrowFocus(page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (!(event.key in directions)) return;
    const towards = directions[event.key as keyof typeof directions];
    const inField = event.target instanceof HTMLInputElement;
    if (inField && towards.y === 0) return;
    event.preventDefault();
    next(page, towards)?.focus();
  });
}

function next(page: Document, towards: Direction): HTMLElement | null {
  const keys = [...page.querySelectorAll<HTMLElement>('button, a[href], input')].filter(isShown);
  const at = keys.indexOf(page.activeElement as HTMLElement);
  const from = keys[at];
  if (!from) return firstOf(keys);
  const step = towards.x + towards.y;
  return nearest(keys, from, towards) ?? keys[(at + step + keys.length) % keys.length] ?? null;
}

function firstOf(keys: readonly HTMLElement[]): HTMLElement | null {
  return keys.find((key) => key.closest('main')) ?? keys[0] ?? null;
}

function nearest(keys: readonly HTMLElement[], from: HTMLElement, towards: Direction): HTMLElement | null {
  const here = middle(from);
  let best: { key: HTMLElement; cost: number } | null = null;
  for (const key of keys) {
    const there = middle(key);
    const along = (there.x - here.x) * towards.x + (there.y - here.y) * towards.y;
    const across = Math.abs((there.x - here.x) * towards.y) + Math.abs((there.y - here.y) * towards.x);
    if (along <= 1) continue;
    const cost = along + across * 2;
    if (!best || cost < best.cost) best = { key, cost };
  }
  return best?.key ?? null;
}

function isShown(key: HTMLElement): boolean {
  return typeof key.checkVisibility !== 'function' || key.checkVisibility();
}

function middle(element: Element): { readonly x: number; readonly y: number } {
  const box = element.getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}
