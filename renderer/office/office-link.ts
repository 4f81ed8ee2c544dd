import type { Bridge } from '../../shared/bridge.ts';
import type { HubConnection } from '../client/hub-connection.ts';
import type { StaffSession } from '../client/staff-session.ts';
import type { Acts } from './acts.ts';

/** What one window of the office is made of. */
export interface OfficeLink {
  readonly bridge: Bridge;
  readonly connection: HubConnection;
  readonly session: StaffSession;
  readonly acts: Acts;
}
