import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol, type Session } from 'electron';
import { contentPolicy } from './content-policy.ts';
import { fileInFolder } from './file-in-folder.ts';
import { HOST, SCHEME } from './own-page.ts';

/** Media types of what the build makes; anything else is not served. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.wav': 'audio/wav',
};

/** Makes `app://` a scheme like https to Chromium. Once, before the program is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** What the pages are served from. */
export interface AppPages {
  /** Folder of the built pages. */
  readonly folder: string;
  /** Address of the hub, which the policy header names. */
  readonly hub: () => Promise<string>;
  /** Pictures made while the program runs, by the path of their address. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** Serves the built pages to a session, each with the policy header. */
export function serveApp(session: Session, pages: AppPages): void {
  session.protocol.handle(SCHEME, (request) => answer(request.url, pages));
}

async function answer(address: string, { folder, hub, pictures }: AppPages): Promise<Response> {
  const { host, pathname } = new URL(address);
  if (host !== HOST) return missing();
  const picture = pictures.get(pathname);
  const file = fileInFolder(folder, pathname);
  const type = MEDIA_TYPES[path.extname(pathname)];
  if (type === undefined || (picture === undefined && file === null)) return missing();
  const headers = {
    'Content-Type': type,
    'Content-Security-Policy': contentPolicy(await hub()),
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-cache',
  };
  if (picture !== undefined) return new Response(picture, { headers });
  return readFile(file ?? '').then((bytes) => new Response(bytes, { headers }), missing);
}

const missing = (): Response => new Response(null, { status: 404 });
