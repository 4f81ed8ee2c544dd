import type { OfficeView } from '../../shared/domain/rooms/office-view.ts';
import type { OpenView } from '../client/follow.ts';
import type { StaffSession } from '../client/staff-session.ts';

/** Opens the office's view once the person is known to the hub on this line. */
export function openOffice(session: StaffSession): OpenView<OfficeView> {
  return async (client, signal) => {
    await session.entered(client);
    return client.rooms.office(undefined, { signal });
  };
}
