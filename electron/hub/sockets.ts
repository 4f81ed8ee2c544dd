import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { RPCHandler } from '@orpc/server/ws';
import { WebSocketServer, type WebSocket } from 'ws';
import type { AccessRules } from './access-rules.ts';
import type { Connection } from './connections.ts';
import { rate } from './rate.ts';
import type { CallContext, RouteDeps } from './routes.ts';
import { router } from './router.ts';

/** Larger than any operation of ours; a bigger message ends its own connection. */
const MAX_MESSAGE_BYTES = 64 * 1024;
const PING_MS = 15_000;
/** RFC 6455: the data was not what the protocol promises. */
const BAD_MESSAGE = 1007;
/** Ours: the credential no longer holds; connect again and see. */
const CREDENTIAL_ENDED = 4001;

/** What the socket side needs. */
export interface SocketParts {
  readonly deps: RouteDeps;
  readonly rules: () => AccessRules;
  readonly operationsPerSecond: number;
}

/** Serves the contract over WebSocket at `/rpc`. Answers the way to stop. */
export function serveSockets(server: Server, parts: SocketParts): () => void {
  const { deps } = parts;
  const handler = new RPCHandler<CallContext>(router(deps));
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES, perMessageDeflate: false });
  const alive = new WeakSet<WebSocket>();

  server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    const { host, origin } = request.headers;
    const path = request.url?.split('?')[0];
    if (path !== '/rpc' || !parts.rules().host(host) || !parts.rules().origin(origin)) return refuse(stream);
    sockets.handleUpgrade(request, stream, head, (socket) => welcome(socket, request));
  });

  const welcome = (socket: WebSocket, request: IncomingMessage): void => {
    const connection: Connection = {
      address: request.socket.remoteAddress ?? '',
      rate: rate(parts.operationsPerSecond),
      visitor: parts.rules().forVisitors(request.headers),
      device: null,
      staff: null,
      staffMode: null,
      close: () => socket.close(CREDENTIAL_ENDED),
    };
    deps.connections.add(connection);
    alive.add(socket);
    socket.on('pong', () => alive.add(socket));
    // Too big, not UTF-8, reset: the socket closes itself, nobody else is touched.
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      deps.connections.remove(connection);
      if (connection.device) deps.printers.forget(connection.device.id);
      // Phones come and go all day; nobody's view shows them.
      if (connection.device || connection.staff) deps.views.changed();
    });
    void handler.upgrade(guardedSocket(socket), { context: { connection, deps } });
  };

  const pings = setInterval(() => {
    for (const socket of sockets.clients) {
      if (!alive.delete(socket)) socket.terminate();
      else socket.ping();
    }
  }, PING_MS);

  return () => {
    clearInterval(pings);
    for (const socket of sockets.clients) socket.terminate();
    sockets.close();
  };
}

/** Hands on only what is JSON: what the library would print of anything else could hold what a visitor typed. */
function guardedSocket(socket: WebSocket): Pick<WebSocket, 'addEventListener' | 'send'> {
  return {
    send: socket.send.bind(socket),
    addEventListener: ((type: string, listener: (event: { data: unknown }) => void) => {
      if (type !== 'message') return void socket.on(type, () => listener({ data: null }));
      socket.on('message', (data, isBinary) => {
        const text = isBinary ? '' : String(data);
        if (isJsonObject(text)) listener({ data: text });
        else socket.close(BAD_MESSAGE);
      });
    }) as WebSocket['addEventListener'],
  };
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}

function refuse(stream: Duplex): void {
  stream.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
}
