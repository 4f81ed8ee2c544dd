/** What an entry of a list is called, whichever list it is. */
const NAMES = ['id', 'letter', 'number', 'procedure', 'item'] as const;

/** The names of the entries on the way to a place in a file, as somebody who looks for `41.name.ja` knows them. */
export function placeNames(content: unknown, place: string): string[] {
  const names: string[] = [];
  let part = content;
  for (const step of place.split('.')) {
    if (part === null || typeof part !== 'object') break;
    const isEntry = Array.isArray(part);
    part = Reflect.get(part, step);
    const name = isEntry ? nameOf(part) : null;
    if (name !== null) names.push(name);
  }
  return names;
}

function nameOf(entry: unknown): string | null {
  if (entry === null || typeof entry !== 'object') return null;
  const found = NAMES.map((key): unknown => Reflect.get(entry, key)).find((name) => name !== undefined);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : null;
}
