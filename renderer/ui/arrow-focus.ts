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
  const here = from.getBoundingClientRect();
  const ways = keys.flatMap((key) => {
    const cost = costTo(key.getBoundingClientRect(), here, towards);
    return key === from || cost === null ? [] : [{ key, cost }];
  });
  return ways.toSorted((one, other) => one.cost - other.cost)[0]?.key ?? null;
}

/** How far a key lies; null = not that way. A wide key lies below everything it is wider than: gaps count, not middles. */
function costTo(there: DOMRect, here: DOMRect, { x, y }: Direction): number | null {
  const down = between([here.top, here.bottom], [there.top, there.bottom]);
  const right = between([here.left, here.right], [there.left, there.right]);
  const [along, across] = x === 0 ? [down, right] : [right, down];
  const ahead = along.middles * (x + y);
  if (ahead <= 1 || ahead < along.half) return null;
  return along.gap + across.gap * 2 + Math.abs(across.middles) / 100;
}

type Stretch = readonly [number, number];

/** How two stretches lie to each other: the room between them, from middle to middle, and half the first one's length. */
function between([start, end]: Stretch, [from, to]: Stretch) {
  return {
    gap: Math.max(0, from - end, start - to),
    middles: (from + to - start - end) / 2,
    half: (end - start) / 2,
  };
}

function isShown(key: HTMLElement): boolean {
  return typeof key.checkVisibility !== 'function' || key.checkVisibility();
}
