import { useState } from 'react';
import type { HubConnection } from '../client/hub-connection.ts';
import type { OfficeClock } from '../client/office-clock.ts';
import { useConnection } from '../client/use-connection.ts';

/** What the last welcome said; it outlives a lost connection. */
export interface Online {
  readonly clock: OfficeClock;
  readonly device: string | null;
  readonly publicUrl: string | null;
}

/** The last welcome, or null before the first. */
export function useOnline(connection: HubConnection): Online | null {
  const state = useConnection(connection);
  const [last, setLast] = useState<Online | null>(null);
  if (state.kind === 'online' && last?.clock !== state.clock) {
    const { clock, welcome } = state;
    setLast({ clock, device: welcome.device?.id ?? null, publicUrl: welcome.publicUrl });
  }
  return last;
}
