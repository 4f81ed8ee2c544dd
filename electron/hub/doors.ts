import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ok, type Result } from '../../shared/lib/result.ts';
import type { Settings } from '../settings/settings.ts';
import { accessRules, type AccessRules } from './access-rules.ts';
import { openFiles } from './open-files.ts';
import type { RouteDeps } from './routes.ts';
import { serveSockets } from './sockets.ts';
import { notStarted, type StartError } from './start-error.ts';
import { webServer, type TlsParts } from './web.ts';

/** Doors that are open: port, and the way to close them. */
export interface Doors {
  readonly port: number;
  close(): Promise<void>;
}

/** Where the doors lead to, and what the settings say of them. */
export interface DoorOptions {
  readonly settings: Settings;
  readonly pages: string;
}

/** Opens HTTP and WebSocket on the address of the settings. */
export async function openDoors(
  parts: RouteDeps,
  { settings, pages }: DoorOptions,
): Promise<Result<Doors, StartError>> {
  let rules: AccessRules = accessRules(settings, settings.port);
  const health = () => ({ ok: true, ready: true });
  if (!existsSync(pages)) return notStarted(`the pages are not built (${pages}): npm run build`);
  const tls = readTls(settings.tls);
  if (!tls.ok) return tls;
  const { publicUrl } = settings;
  const published = publicUrl === null ? null : { openFiles: openFiles({ ...parts, publicUrl }) };
  const server = webServer(tls.value, { pages, rules: () => rules, published, health });
  const stopSockets = serveSockets(server, {
    deps: parts,
    rules: () => rules,
    operationsPerSecond: settings.operationsPerSecond,
  });
  const refused = await listen(server, settings);
  if (refused !== null) return notStarted(refused);
  const { port } = server.address() as AddressInfo;
  rules = accessRules(settings, port);
  return ok({
    port,
    close: () =>
      new Promise((resolve) => {
        stopSockets();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

function readTls(files: Settings['tls']): Result<TlsParts | null, StartError> {
  if (files === null) return ok(null);
  try {
    return ok({ cert: readFileSync(files.cert), key: readFileSync(files.key) });
  } catch (error) {
    return notStarted(`"tls": ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Null, or why the address cannot be listened on. */
function listen(server: Server, { host, port }: Settings): Promise<string | null> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const inUse = error.code === 'EADDRINUSE' ? 'another program (or another hub) listens there' : error.message;
      resolve(`cannot listen on ${host}:${port}: ${inUse}`);
    });
    server.listen(port, host, () => resolve(null));
  });
}
