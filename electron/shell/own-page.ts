import type { Face } from '../../shared/bridge.ts';

/** Scheme of the pages inside the program. */
export const SCHEME = 'app';

/** Host of the pages inside the program; together they make the origin the hub knows. */
export const HOST = 'machimado';

/** Address of a face's page. */
export const facePage = (face: Face): string => `${SCHEME}://${HOST}/${face}/index.html`;

/**
 * Whether an address is a page of this face. Protocol and host are compared one by one: for a scheme of one's own
 * `URL.origin` is the text "null" for every address.
 */
export function isFacePage(address: string, face: Face): boolean {
  const url = parsed(address);
  if (url === null) return false;
  const ours = url.protocol === `${SCHEME}:` && url.host === HOST && url.username === '';
  return ours && url.pathname.startsWith(`/${face}/`);
}

function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
