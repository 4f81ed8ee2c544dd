import type http from 'node:http';
import type { OpenFile } from './place-of.ts';

/** A file for other programs, as it goes out. */
export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  /** Changes with the text; in quotes, as HTTP wants it. */
  readonly tag: string;
}

/** What became of the wish for a file. `failed` = the store gives nothing just now, or a fault; it stands in the log. */
export type OpenFileOutcome =
  { readonly kind: 'made'; readonly file: MadeFile } | { readonly kind: 'unknown' } | { readonly kind: 'failed' };

/** Makes the files that anybody may have. */
export type OpenFiles = (file: OpenFile) => Promise<OpenFileOutcome>;

/** What programs may keep without asking again, in seconds: a booking is seen elsewhere after this time at the latest. */
const KEPT_S = 60;

/** Sends a file, or says that it is the one the asker has already. */
export function sendOpenFile(
  { request, response }: { readonly request: http.IncomingMessage; readonly response: http.ServerResponse },
  { name, type, text, tag }: MadeFile,
): void {
  response.setHeader('ETag', tag);
  response.setHeader('Cache-Control', `public, max-age=${KEPT_S}`);
  if (hasAlready(request.headers['if-none-match'], tag)) {
    response.writeHead(304);
    return void response.end();
  }
  const bytes = Buffer.from(text);
  response.writeHead(200, {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Length': bytes.length,
    'Content-Disposition': `attachment; filename="${name}"`,
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** A proxy that packs the answer marks the tag as weak. */
function hasAlready(known: string | undefined, tag: string): boolean {
  return (known ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
}
