import { useState } from 'react';
import type { HubConnection } from './hub-connection.ts';
import type { OfficeClock } from './office-clock.ts';
import { useConnection } from './use-connection.ts';

/** The office's clock; it runs on while the hub is away. Null before the hub was met. */
export function useOfficeClock(connection: HubConnection): OfficeClock | null {
  const state = useConnection(connection);
  const [last, setLast] = useState<OfficeClock | null>(null);
  if (state.kind === 'online' && last !== state.clock) setLast(state.clock);
  return last;
}
