import type { HubConnection } from '../client/hub-connection.ts';
import type { OfficeClock } from '../client/office-clock.ts';
import { useConnection } from '../client/use-connection.ts';

/** The office's clock; it runs on while the hub is away, and is missing before the hub was met. */
export function useHubClock(connection: HubConnection): OfficeClock | null {
  const state = useConnection(connection);
  return state.kind === 'online' || state.kind === 'offline' ? state.clock : null;
}
