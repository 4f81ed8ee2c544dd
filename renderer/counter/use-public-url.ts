import { useState } from 'react';
import type { HubConnection } from '../client/hub-connection.ts';
import { useConnection } from '../client/use-connection.ts';

/** Where the phone page is reachable, also while the hub is away; null = the town publishes none, or it was not said yet. */
export function usePublicUrl(connection: HubConnection): string | null {
  const state = useConnection(connection);
  const said = state.kind === 'online' ? state.welcome.publicUrl : undefined;
  const [known, setKnown] = useState<string | null>(null);
  if (said !== undefined && said !== known) setKnown(said);
  return known;
}
