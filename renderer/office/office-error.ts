import type { HubClient } from '../client/hub-client.ts';
import type { ErrorsOf } from '../client/settle.ts';

type Rooms = HubClient['rooms'];
type Asked = Exclude<keyof Rooms, 'facilities' | 'week' | 'office' | 'calendar'>;

/** Everything the hub can answer about bookings besides doing what was asked. */
export type OfficeError = { [Name in Asked]: ErrorsOf<Rooms[Name]> }[Asked];
