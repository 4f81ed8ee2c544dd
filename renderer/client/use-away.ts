import { useEffect, useState } from 'react';
import type { HubConnection } from './hub-connection.ts';
import { useConnection } from './use-connection.ts';

/** A short break is nobody's business; after this time (ms) the page says that the hub is away. */
const AWAY_AFTER_MS = 2_000;

/** Whether the hub has been away for a while; false at once when it is back. */
export function useAway(connection: HubConnection): boolean {
  const { kind } = useConnection(connection);
  const gone = kind === 'offline' || kind === 'connecting';
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!gone) return;
    const timer = setTimeout(() => setLasting(true), AWAY_AFTER_MS);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [gone]);
  return gone && lasting;
}
