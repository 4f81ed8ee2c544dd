/** Digits in an order nobody can know beforehand, so that fingers give nothing away. */
export function mixedOrder(order: string): string {
  const chances = crypto.getRandomValues(new Uint32Array(order.length));
  return [...order]
    .map((digit, place) => ({ digit, chance: chances[place] ?? 0 }))
    .toSorted((one, other) => one.chance - other.chance)
    .map(({ digit }) => digit)
    .join('');
}
