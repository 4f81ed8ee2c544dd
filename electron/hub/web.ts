import { existsSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import path from 'node:path';
import send, { type SendOptions } from 'send';
import { assertNever } from '../../shared/lib/assert-never.ts';
import type { AccessRules } from './access-rules.ts';
import { placeOf, type Place } from './place-of.ts';

/** The pages may load from and talk to their own hub, nothing else. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "media-src 'self'",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const HEADERS = {
  'Content-Security-Policy': CSP,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

const NOT_FOUND = { error: 'not found' };
/** What a name with a hash holds never changes; a phone on a slow net loads it once. */
const YEAR_MS = 365 * 24 * 60 * 60_000;

/** Certificate (with its chain) and key, PEM. */
export interface TlsParts {
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** What the HTTP side needs: the pages' folder and an answer to "how are you". */
export interface WebParts {
  readonly pages: string;
  readonly rules: () => AccessRules;
  /** The town publishes the phone page. */
  readonly phonePage: boolean;
  readonly health: () => object;
}

/** The HTTP side of the hub: `/health`, the built pages, and nothing that changes anything. */
export function webServer(tls: TlsParts | null, parts: WebParts): http.Server {
  const listener: http.RequestListener = (request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const { host, forVisitors } = parts.rules();
    if (!host(request.headers.host)) return void end(response, 421, { error: 'unknown host' });
    if (request.method !== 'GET' && request.method !== 'HEAD') return void end(response, 405, { error: 'only GET' });
    answer({ request, response }, placeOf(request.url?.split('?')[0] ?? '/', forVisitors(request.headers)), parts);
  };
  const limits = { maxHeaderSize: 8192 };
  return tls === null ? http.createServer(limits, listener) : https.createServer({ ...tls, ...limits }, listener);
}

interface Exchange {
  readonly request: http.IncomingMessage;
  readonly response: http.ServerResponse;
}

function answer({ request, response }: Exchange, place: Place, { pages, phonePage, health }: WebParts): void {
  const file = (path: string, kept: SendOptions): void => {
    send(request, path, { root: pages, dotfiles: 'ignore', ...kept })
      .on('error', (error: { readonly status?: number }) => end(response, error.status ?? 500, NOT_FOUND))
      .pipe(response);
  };
  switch (place.kind) {
    case 'health':
      return end(response, 200, health());
    case 'start':
      return redirect(response, '/kiosk/');
    case 'phone':
      if (!phonePage) return end(response, 404, NOT_FOUND);
      response.setHeader('Cache-Control', 'no-store');
      return file('/ticket/index.html', { cacheControl: false, etag: false, lastModified: false });
    case 'file':
      if (!place.hashed) return file(place.path, {});
      return file(packedPath(pages, place.path, { request, response }), { immutable: true, maxAge: YEAR_MS });
    case 'nothing':
      return end(response, 404, NOT_FOUND);
    default:
      return assertNever(place);
  }
}

const PACKED_TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

/** The packed twin of a built file, where there is one and the browser takes it. */
function packedPath(pages: string, address: string, { request, response }: Exchange): string {
  const type = PACKED_TYPES[path.extname(address)];
  if (type === undefined || !existsSync(path.join(pages, `${address}.gz`))) return address;
  response.setHeader('Vary', 'Accept-Encoding');
  if (!/\bgzip\b/.test(String(request.headers['accept-encoding']))) return address;
  response.setHeader('Content-Encoding', 'gzip');
  response.setHeader('Content-Type', `${type}; charset=utf-8`);
  return `${address}.gz`;
}

function end(response: http.ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(body));
}

function redirect(response: http.ServerResponse, location: string): void {
  response.writeHead(302, { Location: location });
  response.end();
}
