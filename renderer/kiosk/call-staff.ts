import type { HubConnection } from '../client/hub-connection.ts';
import { happen } from './store.ts';

/** Rings at the counters. A call that rings already is the same call. */
export async function callStaff(connection: HubConnection): Promise<void> {
  happen({ type: 'help asked' });
  const answer = await connection.call((client) => client.kiosk.callStaff());
  if (answer.ok) happen({ type: 'help rings' });
  else happen({ type: 'help failed', why: answer.error.code === 'AFTER_HOURS' ? 'after-hours' : 'lost' });
}
