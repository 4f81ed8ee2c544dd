import type { Town } from '../../shared/domain/town.ts';
import type { HubClient } from './hub-client.ts';
import type { HubConnection } from './hub-connection.ts';
import { useAsked } from './use-asked.ts';

const ask = (client: HubClient) => client.session.town();

/** The town's content, always the newest; null before it came. */
export function useTown(connection: HubConnection): Town | null {
  return useAsked(connection, ask);
}
