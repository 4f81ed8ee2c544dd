import { useState } from 'react';
import type { HubConnection } from '../client/hub-connection.ts';
import { useConnection } from '../client/use-connection.ts';

/** Whether the hub, when it was last met, waited for its first manager. */
export function useNeedsManager(connection: HubConnection): boolean {
  const state = useConnection(connection);
  const [needs, setNeeds] = useState(false);
  if (state.kind === 'online' && needs !== state.welcome.needsManager) setNeeds(state.welcome.needsManager);
  return needs;
}
