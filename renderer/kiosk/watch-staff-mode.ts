import type { HubConnection } from '../client/hub-connection.ts';
import { happen, useKiosk } from './store.ts';

/** Keeps page and hub of one mind: whoever leaves the staff mode locks it, and a lost connection ends it. */
export function watchStaffMode(connection: HubConnection): () => void {
  const stops = [
    useKiosk.subscribe((now, before) => {
      if (before.screen.kind !== 'staff' || now.screen.kind === 'staff') return;
      void connection.call((client) => client.kiosk.lock());
    }),
    connection.subscribe(() => {
      if (connection.state().kind !== 'online') happen({ type: 'staff ended' });
    }),
  ];
  return () => stops.forEach((stop) => stop());
}
