import { useEffect, useState } from 'react';
import { follow, type OpenView, type Timed } from './follow.ts';
import type { HubConnection } from './hub-connection.ts';

/** The newest view and when it came (on `performance.now()`), or null before the first. */
export type Live<View> = { readonly view: View; readonly receivedAt: number } | null;

/** Follows a live view. `open` must keep its identity: define it outside the component. */
export function useLive<View extends Timed>(connection: HubConnection, open: OpenView<View>): Live<View> {
  const [live, setLive] = useState<Live<View>>(null);
  useEffect(
    () => follow(connection, open, (view) => setLive({ view, receivedAt: performance.now() })),
    [connection, open],
  );
  return live;
}
