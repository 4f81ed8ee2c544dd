import { useSyncExternalStore } from 'react';
import type { ConnectionState } from './connection-state.ts';
import type { HubConnection } from './hub-connection.ts';

/** Where this page stands with its hub. */
export function useConnection(connection: HubConnection): ConnectionState {
  return useSyncExternalStore(connection.subscribe, connection.state);
}
