import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import type { ContractRouterClient } from '@orpc/contract';
import type { contract } from '../../shared/contract/contract.ts';

/** Every operation of the contract as a typed function. */
export type HubClient = ContractRouterClient<typeof contract>;

/** A client that speaks through one socket; it ends with it. */
export function hubClient(websocket: WebSocket): HubClient {
  return createORPCClient(new RPCLink({ websocket }));
}
