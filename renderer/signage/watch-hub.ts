import { follow } from '../client/follow.ts';
import type { HubClient } from '../client/hub-client.ts';
import type { HubConnection } from '../client/hub-connection.ts';
import type { DisplayClock } from './display-clock.ts';
import type { SignageEvent } from './event.ts';

const TICK_MS = 250;

const openBoard = (client: HubClient, signal: AbortSignal) => client.signage.board(undefined, { signal });
const openPanels = (client: HubClient, signal: AbortSignal) => client.signage.panels(undefined, { signal });

/** What is watched, by which time, and who is told. */
export interface Watch {
  readonly connection: HubConnection;
  readonly clock: DisplayClock;
  readonly happen: (event: SignageEvent) => void;
}

/** Tells the display of every view, of a lost hub and of the time. Returns the way to stop. */
export function watchHub({ connection, clock, happen }: Watch): () => void {
  const stops = [
    follow(connection, openBoard, (view) => happen({ type: 'view came', view, ...clock.moment() })),
    follow(connection, openPanels, (panels) => happen({ type: 'panels came', panels, ...clock.moment() })),
    connection.subscribe(() => {
      if (connection.state().kind !== 'online') happen({ type: 'hub lost' });
    }),
  ];
  const ticking = setInterval(() => happen({ type: 'ticked', ...clock.moment() }), TICK_MS);
  return () => {
    for (const stop of stops) stop();
    clearInterval(ticking);
  };
}
