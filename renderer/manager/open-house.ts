import type { HouseView } from '../../shared/domain/house-view.ts';
import type { OpenView } from '../client/follow.ts';
import type { StaffSession } from '../client/staff-session.ts';

/** Opens the manager's view once the person is known to the hub on this line. */
export function openHouse(session: StaffSession): OpenView<HouseView> {
  return async (client, signal) => {
    await session.entered(client);
    return client.manager.house(undefined, { signal });
  };
}
