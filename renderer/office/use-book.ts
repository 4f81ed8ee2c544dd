import type { FacilityBook } from '../../shared/domain/rooms/facility.ts';
import type { HubClient } from '../client/hub-client.ts';
import type { HubConnection } from '../client/hub-connection.ts';
import { useAsked } from '../client/use-asked.ts';

const ask = (client: HubClient) => client.rooms.facilities();

/** The town's facilities, always the newest; null before they came. */
export function useBook(connection: HubConnection): FacilityBook | null {
  return useAsked(connection, ask);
}
