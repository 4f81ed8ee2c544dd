/** A name, and what it says of itself in brackets; null = nothing. */
export interface NameParts {
  readonly name: string;
  readonly aside: string | null;
}

/** A name may explain itself in brackets, as names do in easy Japanese: on a key the explanation is its help. */
export function nameParts(whole: string): NameParts {
  const [name = '', aside = null] = whole.split(/[（）]/u);
  return { name: name.trim(), aside };
}
