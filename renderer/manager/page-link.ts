import type { HubConnection } from '../client/hub-connection.ts';
import type { StaffSession } from '../client/staff-session.ts';
import type { Acts } from './acts.ts';

/** What the manager's page is made of. */
export interface PageLink {
  readonly connection: HubConnection;
  readonly session: StaffSession;
  readonly acts: Acts;
}
