import type { HubConnection } from '../client/hub-connection.ts';
import { useConnection } from '../client/use-connection.ts';

/** Where the phone page is reachable; null = the town publishes none, or the hub is not there to say. */
export function usePublicUrl(connection: HubConnection): string | null {
  const state = useConnection(connection);
  return state.kind === 'online' ? state.welcome.publicUrl : null;
}
