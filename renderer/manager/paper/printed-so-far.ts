const KEY = 'machimado.paper.printed';

/** How far emergency numbers were printed on this device; 0 = none. */
export function printedSoFar(storage: Pick<Storage, 'getItem'>): number {
  return Number(storage.getItem(KEY) ?? 0) || 0;
}

/** Remembers it. */
export function keepPrinted(storage: Pick<Storage, 'setItem'>, to: number): void {
  storage.setItem(KEY, String(to));
}
