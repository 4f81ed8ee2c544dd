import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import type { ContractRouterClient } from '@orpc/contract';
import { WebSocket } from 'ws';
import type { contract } from '../../shared/contract/contract.ts';
import { CONTRACT_VERSION } from '../../shared/contract/version.ts';

/** The contract as a test or bench calls it over a real WebSocket. */
export interface TestClient {
  readonly call: ContractRouterClient<typeof contract>;
  readonly socket: WebSocket;
  close(): void;
}

/** Opens a socket as our own pages do. */
export async function openSocket(port: number, headers: Record<string, string> = {}): Promise<WebSocket> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/rpc`, {
    headers: { Origin: 'app://machimado', ...headers },
    perMessageDeflate: false,
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  return socket;
}

/** A connection that has said hello. */
export async function connect(
  port: number,
  token: string | null,
  headers: Record<string, string> = {},
): Promise<TestClient> {
  const socket = await openSocket(port, headers);
  const call: TestClient['call'] = createORPCClient(
    new RPCLink({ websocket: socket as unknown as globalThis.WebSocket }),
  );
  await call.session.hello({ contract: CONTRACT_VERSION, device: token });
  return { call, socket, close: () => socket.terminate() };
}
