/** Makes something when it is first asked for, and only then. */
export function onceMade<Thing>(make: () => Thing): () => Thing {
  let made: { readonly thing: Thing } | null = null;
  return () => (made ??= { thing: make() }).thing;
}
