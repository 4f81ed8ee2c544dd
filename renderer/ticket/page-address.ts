/** What the address of the page says. The page lies at `…/t/<code>`, the hub at `…/rpc`, wherever the town put both. */
export interface PageAddress {
  readonly code: string;
  readonly hub: string;
}

/** As short as no code is: such an address was typed by hand and asks nobody. */
const SHORTEST = 16;

/** Reads the address; null = no code can be in it. */
export function pageAddress(href: string): PageAddress | null {
  const [, code = ''] = /\/t\/([\w-]+)$/.exec(new URL(href).pathname) ?? [];
  if (code.length < SHORTEST) return null;
  const hub = new URL('../rpc', href);
  hub.protocol = hub.protocol === 'https:' ? 'wss:' : 'ws:';
  return { code, hub: hub.href };
}
