import { useEffect, useState } from 'react';
import type { Bridge, CardSource } from '../../../shared/bridge.ts';
import { useKiosk } from '../store.ts';

/** Where cards are read here. A plain page gets its simulated reader only when the hub says that it is a demonstration. */
export function useCardSource(bridge: Bridge, first: CardSource): CardSource {
  const [source, setSource] = useState(first);
  const there = useKiosk(({ reader }) => reader !== 'no-reader');
  useEffect(() => {
    if (there) void bridge.device().then(({ card }) => setSource(card));
  }, [bridge, there]);
  return source;
}
