import type { OpenView } from '../client/follow.ts';
import type { StaffSession } from '../client/staff-session.ts';
import type { DeskView } from '../../shared/domain/desk-view.ts';

/** Opens the counters' view once the person is known to the hub on this line. */
export function openDesk(session: StaffSession): OpenView<DeskView> {
  return async (client, signal) => {
    await session.entered(client);
    return client.counter.desk(undefined, { signal });
  };
}
