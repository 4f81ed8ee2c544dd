/** Pairs and threes of neighbouring signs, and kanji by themselves: what two Japanese texts can have in common. */
export function gramsOf(key: string): string[] {
  const grams = new Set<string>();
  for (let at = 0; at < key.length; at += 1) {
    if (/\p{Script=Han}/u.test(key.charAt(at))) grams.add(key.charAt(at));
    if (at + 1 < key.length) grams.add(key.slice(at, at + 2));
    if (at + 2 < key.length) grams.add(key.slice(at, at + 3));
  }
  if (key.length === 1) grams.add(key);
  return [...grams];
}
