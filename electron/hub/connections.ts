import type { HouseView } from '../../shared/domain/house-view.ts';
import { sessionEnded } from '../../shared/domain/staff-session.ts';
import type { StaffMember } from '../commands/command.ts';
import type { PairedDevice } from '../ports/devices.ts';
import type { Rate } from './rate.ts';

/** One WebSocket and who turned out to be behind it. Roles come from here, never from a request. */
export interface Connection {
  readonly address: string;
  readonly rate: Rate;
  /** Came by the public name: may do what the holder of a ticket may, whatever it presents. */
  readonly visitor: boolean;
  device: PairedDevice | null;
  staff: SignedInStaff | null;
  /** When a kiosk was opened for staff, or their last act there (epoch ms); null = for visitors. */
  staffMode: number | null;
  /** Ends the connection; the page connects again and learns where it stands. */
  close(): void;
}

/** A signed-in person with the times that end the session. */
export type SignedInStaff = StaffMember & { readonly startedAt: number; seenAt: number };

/** Everybody who is connected. */
export interface Connections {
  add(connection: Connection): void;
  remove(connection: Connection): void;
  /** Ids of connected devices. */
  devices(): ReadonlySet<string>;
  signedIn(): HouseView['signedIn'];
  closeDevice(id: string): void;
  closeStaff(id: string): void;
  /** Ends the connections whose session ran out. */
  closeIdle(now: number): void;
  closeAll(): void;
}

/** The set of open connections. */
export function connectionSet(): Connections {
  const open = new Set<Connection>();
  const closeWhere = (match: (connection: Connection) => boolean): void => {
    for (const connection of [...open]) if (match(connection)) connection.close();
  };
  return {
    add: (connection) => void open.add(connection),
    remove: (connection) => void open.delete(connection),
    devices: () => new Set([...open].flatMap(({ device }) => (device ? [device.id] : []))),
    signedIn: () => [...open].flatMap(({ staff }) => (staff ? [{ staff: staff.id, counter: staff.counter }] : [])),
    closeDevice: (id) => closeWhere(({ device }) => device?.id === id),
    closeStaff: (id) => closeWhere(({ staff }) => staff?.id === id),
    closeIdle: (now) => closeWhere(({ staff }) => staff !== null && sessionEnded(staff, now)),
    closeAll: () => closeWhere(() => true),
  };
}
