import { existsSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import path from 'node:path';
import send, { type SendOptions } from 'send';
import { assertNever } from '../../shared/lib/assert-never.ts';
import type { AccessRules } from './access-rules.ts';
import { sendOpenFile, type OpenFiles } from './open-file-answer.ts';
import { placeOf, type OpenFile, type Place } from './place-of.ts';

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
  /** Files about rooms for anybody; null = the town publishes nothing, the pages for everybody neither. */
  readonly published: { readonly openFiles: OpenFiles } | null;
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

function answer(exchange: Exchange, place: Place, parts: WebParts): void {
  const { request, response } = exchange;
  const { pages, published } = parts;
  switch (place.kind) {
    case 'health':
      return end(response, 200, parts.health());
    case 'start':
      return redirect(response, '/kiosk/');
    case 'phone':
    case 'rooms-page':
    case 'open-file':
      return published ? forEverybody(exchange, place, { pages, ...published }) : end(response, 404, NOT_FOUND);
    case 'file':
      if (!place.hashed) return sendFile(exchange, pages, { path: place.path });
      return sendFile(exchange, pages, {
        path: packedPath(pages, place.path, { request, response }),
        kept: { immutable: true, maxAge: YEAR_MS },
      });
    case 'nothing':
      return end(response, 404, NOT_FOUND);
    default:
      return assertNever(place);
  }
}

type ForEverybody = Extract<Place, { readonly kind: 'phone' | 'rooms-page' | 'open-file' }>;

/** What the town publishes for phones and programs of other people. */
function forEverybody(
  exchange: Exchange,
  place: ForEverybody,
  { pages, openFiles }: { readonly pages: string; readonly openFiles: OpenFiles },
): void {
  const { request, response } = exchange;
  switch (place.kind) {
    case 'phone':
      response.setHeader('Cache-Control', 'no-store');
      return sendFile(exchange, pages, {
        path: '/ticket/index.html',
        kept: { cacheControl: false, etag: false, lastModified: false },
      });
    case 'rooms-page':
      if (!place.slash) return redirect(response, `facilities/${queryOf(request)}`);
      return sendFile(exchange, pages, { path: '/facilities/index.html' });
    case 'open-file':
      return void openFile(exchange, openFiles, place.file);
    default:
      return assertNever(place);
  }
}

/** A built file, and how long it may be kept. */
interface BuiltFile {
  readonly path: string;
  readonly kept?: SendOptions;
}

function sendFile({ request, response }: Exchange, pages: string, { path, kept }: BuiltFile): void {
  send(request, path, { root: pages, dotfiles: 'ignore', ...kept })
    .on('error', (error: { readonly status?: number }) => end(response, error.status ?? 500, NOT_FOUND))
    .pipe(response);
}

async function openFile(exchange: Exchange, openFiles: OpenFiles, wanted: OpenFile): Promise<void> {
  const outcome = await openFiles(wanted);
  if (outcome.kind === 'made') return sendOpenFile(exchange, outcome.file);
  const [status, body] = outcome.kind === 'unknown' ? [404, NOT_FOUND] : [503, { error: 'not now' }];
  end(exchange.response, status, body);
}

function queryOf({ url = '' }: http.IncomingMessage): string {
  const at = url.indexOf('?');
  return at < 0 ? '' : url.slice(at);
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
