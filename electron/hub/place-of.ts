/** Where an address of the hub leads. */
export type Place =
  | { readonly kind: 'health' }
  | { readonly kind: 'start' }
  /** The phone page; which visit it shows is its own business. */
  | { readonly kind: 'phone' }
  | { readonly kind: 'file'; readonly path: string; readonly hashed: boolean }
  | { readonly kind: 'nothing' };

/** `/t/<code>`: whatever looks like a code gets the page, which asks for the visit itself. Nothing can be told from here. */
const PHONE = /^\/t\/[\w-]{1,64}$/;
/** Built files with their content's hash in the name. */
const HASHED = /^\/assets\/[\w.-]+-[\w-]{8}\.\w+$/;

/** Reads an address. `forVisitors` = asked under the public name: the phone page with its parts, and no other face. */
export function placeOf(path: string, forVisitors: boolean): Place {
  if (PHONE.test(path)) return { kind: 'phone' };
  const hashed = HASHED.test(path);
  if (forVisitors) return hashed ? { kind: 'file', path, hashed } : { kind: 'nothing' };
  if (path === '/health') return { kind: 'health' };
  if (path === '/') return { kind: 'start' };
  // Without a code the phone page is nobody's.
  return path.startsWith('/ticket/') ? { kind: 'nothing' } : { kind: 'file', path, hashed };
}
