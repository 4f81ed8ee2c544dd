import http from 'node:http';
import https from 'node:https';
import send from 'send';
import type { AccessRules } from './access-rules.ts';

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

/** Certificate (with its chain) and key, PEM. */
export interface TlsParts {
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** What the HTTP side needs: the pages' folder and an answer to "how are you". */
export interface WebParts {
  readonly pages: string;
  readonly rules: () => AccessRules;
  readonly health: () => object;
}

/** The HTTP side of the hub: `/health`, the built pages, and nothing that changes anything. */
export function webServer(tls: TlsParts | null, { pages, rules, health }: WebParts): http.Server {
  const listener: http.RequestListener = (request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (!rules().host(request.headers.host)) return void end(response, 421, { error: 'unknown host' });
    if (request.method !== 'GET' && request.method !== 'HEAD') return void end(response, 405, { error: 'only GET' });
    const address = request.url?.split('?')[0];
    if (address === '/health') return void end(response, 200, health());
    if (address === '/') return void redirect(response, '/kiosk/');
    send(request, address ?? '/', { root: pages, dotfiles: 'ignore' })
      .on('error', (error: { readonly status?: number }) => end(response, error.status ?? 500, { error: 'not found' }))
      .pipe(response);
  };
  const limits = { maxHeaderSize: 8192 };
  return tls === null ? http.createServer(limits, listener) : https.createServer({ ...tls, ...limits }, listener);
}

function end(response: http.ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(body));
}

function redirect(response: http.ServerResponse, location: string): void {
  response.writeHead(302, { Location: location });
  response.end();
}
