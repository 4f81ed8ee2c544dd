const directions = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
} as const;

/** What else the pad of arrows does. */
export interface ArrowFocusOptions {
  readonly onEscape: () => void;
}

/** Moves the focus to the next key in the direction of an arrow, as a keypad with arrows and OK needs it. */
export function arrowFocus(page: Document, { onEscape }: ArrowFocusOptions): void {
  page.addEventListener('keydown', (event) => {
    if (event.target instanceof HTMLInputElement) return;
    if (event.key === 'Escape') onEscape();
    if (!(event.key in directions)) return;
    event.preventDefault();
    const towards = directions[event.key as keyof typeof directions];
    nearest(page, towards)?.focus();
  });
}

function nearest(page: Document, towards: { readonly x: number; readonly y: number }): HTMLElement | null {
  const keys = [...page.querySelectorAll<HTMLElement>('button, a[href], input')];
  const from = page.activeElement;
  if (!from || !keys.includes(from as HTMLElement)) return keys[0] ?? null;
  const here = middle(from);
  let best: { key: HTMLElement; cost: number } | null = null;
  for (const key of keys) {
    if (key === from) continue;
    const there = middle(key);
    const along = (there.x - here.x) * towards.x + (there.y - here.y) * towards.y;
    const across = Math.abs((there.x - here.x) * towards.y) + Math.abs((there.y - here.y) * towards.x);
    if (along <= 1) continue;
    const cost = along + across * 2;
    if (!best || cost < best.cost) best = { key, cost };
  }
  return best?.key ?? null;
}

function middle(element: Element): { readonly x: number; readonly y: number } {
  const box = element.getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}
