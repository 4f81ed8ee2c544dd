import type { Settings } from '../settings/settings.ts';

/** Whom the hub listens to, told by the headers a browser sets by itself. */
export interface AccessRules {
  /** The name the request was sent to: anything unknown is DNS rebinding or a mistake. */
  host(header: string | undefined): boolean;
  /** Came by the name that only visitors' phones use (a proxy may change the host): leads to the phone page and nowhere else. */
  forVisitors(headers: { readonly host?: string | undefined; readonly origin?: string | undefined }): boolean;
  /** The page the request came from: our own pages only. */
  origin(header: string | undefined): boolean;
}

/** The scheme and host of the pages inside the desktop application. */
const APP_ORIGIN = 'app://machimado';
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/** The rules for a hub on this port. */
export function accessRules(
  settings: Pick<Settings, 'host' | 'names' | 'publicUrl' | 'tls'>,
  port: number,
): AccessRules {
  const names = [...LOOPBACK, settings.host, ...settings.names];
  const hosts = new Set(names.flatMap((name) => [`${name}:${port}`, ...(port === 443 ? [name] : [])]));
  const own = new Set(hosts);
  const published = settings.publicUrl === null ? null : new URL(settings.publicUrl);
  if (published) hosts.add(published.host);
  const scheme = settings.tls ? 'https' : 'http';
  const origins = new Set([APP_ORIGIN, ...[...hosts].map((host) => `${scheme}://${host}`)]);
  if (published) origins.add(published.origin);
  return {
    host: (header) => header !== undefined && hosts.has(header.toLowerCase()),
    forVisitors: ({ host, origin }) =>
      published !== null &&
      !own.has(published.host) &&
      (host?.toLowerCase() === published.host || origin?.toLowerCase() === published.origin),
    origin: (header) => header !== undefined && origins.has(header.toLowerCase()),
  };
}

/** Whether an address can be reached from this machine alone. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
