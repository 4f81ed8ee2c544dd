import http from 'node:http';

/** What a hub answers over HTTP. */
export interface HttpAnswer {
  readonly status: number | undefined;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** Asks a hub of loopback, with a path as it stands (nothing of it is made tidy) and any host. */
export function ask(
  port: number,
  address: string,
  { headers = {}, method = 'GET' }: { readonly headers?: Record<string, string>; readonly method?: string } = {},
): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path: address, headers, method, agent: false };
    const request = http.request(options, async (response) => {
      const body = Buffer.concat((await response.toArray()) as Buffer[]).toString('utf8');
      resolve({ status: response.statusCode, headers: response.headers, body });
    });
    request.once('error', reject);
    request.end();
  });
}
