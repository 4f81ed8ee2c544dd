import type * as z from 'zod';

/** Parsed JSON by its path in the town's folder; undefined = the file could not be read. */
export type ContentFiles = Readonly<Record<string, unknown>>;

/** An entry of a list with its place in the file. */
export interface Placed<Entry> {
  readonly at: number;
  readonly entry: Entry;
}

/** The entries of a list that have their shape, so that one broken entry does not hide the faults of the others. */
export function entriesIn<Entry>(raw: unknown, schema: z.ZodType<Entry>): Placed<Entry>[] {
  if (!Array.isArray(raw)) return [];
  return raw.flatMap((one: unknown, at) => {
    const parsed = schema.safeParse(one);
    return parsed.success ? [{ at, entry: parsed.data }] : [];
  });
}

/** Names of a list's entries, also of broken ones. Null = the list itself is missing: nothing can be held against it. */
export function namesIn(raw: unknown, key: string): readonly string[] | null {
  if (!Array.isArray(raw)) return null;
  return raw.flatMap((one: unknown) => {
    const name: unknown = one !== null && typeof one === 'object' ? Reflect.get(one, key) : undefined;
    return typeof name === 'string' || typeof name === 'number' ? [String(name)] : [];
  });
}
