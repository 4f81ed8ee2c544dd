/** A heading as it is compared: one width, no blanks, no marks for "required", small letters. */
export function plainHeading(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\s*※＊]/gu, '')
    .replaceAll(/\((?:必須|任意)\)/gu, '')
    .replaceAll(/[[【〔]/gu, '(')
    .replaceAll(/[\]】〕]/gu, ')')
    .toLowerCase();
}

/** Which field each heading means, by the first alias that fits it; a field is read from its first column only. */
export function fieldsByAlias<Field extends string>(
  headings: readonly string[],
  aliases: Readonly<Record<Field, readonly string[]>>,
): ReadonlyMap<Field, number> {
  const plain = headings.map(plainHeading);
  const found = new Map<Field, number>();
  for (const [field, names] of Object.entries(aliases) as [Field, readonly string[]][]) {
    for (const name of names) {
      const at = plain.indexOf(plainHeading(name));
      if (at >= 0 && ![...found.values()].includes(at)) {
        found.set(field, at);
        break;
      }
    }
  }
  return found;
}
