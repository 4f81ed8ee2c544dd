import { follow } from '../client/follow.ts';
import type { HubClient } from '../client/hub-client.ts';
import type { HubConnection } from '../client/hub-connection.ts';
import type { SignageEvent } from './event.ts';

const TICK_MS = 250;

const openBoard = (client: HubClient, signal: AbortSignal) => client.signage.board(undefined, { signal });

/** Tells the display of every view, of a lost hub and of the time. Returns the way to stop. */
export function watchBoard(connection: HubConnection, happen: (event: SignageEvent) => void): () => void {
  const stopFollowing = follow(connection, openBoard, (view) =>
    happen({ type: 'view came', view, at: performance.now() }),
  );
  const stopListening = connection.subscribe(() => {
    if (connection.state().kind !== 'online') happen({ type: 'hub lost' });
  });
  const ticking = setInterval(() => happen({ type: 'ticked', at: performance.now() }), TICK_MS);
  return () => {
    stopFollowing();
    stopListening();
    clearInterval(ticking);
  };
}
