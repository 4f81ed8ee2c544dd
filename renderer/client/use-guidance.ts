import type { Guidance } from '../../shared/domain/guidance.ts';
import type { HubClient } from './hub-client.ts';
import type { HubConnection } from './hub-connection.ts';
import { useAsked } from './use-asked.ts';

const ask = (client: HubClient) => client.session.guidance();

/** The town's guides, always the newest; null before they came. */
export function useGuidance(connection: HubConnection): Guidance | null {
  return useAsked(connection, ask);
}
