import type { TestHub } from '../support/hub.ts';
import { TEST_PASSWORD } from '../support/hub.ts';

/** A booking by staff. */
export interface MadeBooking {
  readonly room: string;
  readonly date: string;
  readonly slots: readonly string[];
}

/** What is taken in the sample town, so that a table of rooms shows every sign. */
export const sampleBookings: readonly MadeBooking[] = [
  { room: 'tatami', date: '2026-11-25', slots: ['afternoon'] },
  { room: 'meeting-1', date: '2026-11-25', slots: ['morning', 'afternoon', 'evening'] },
  { room: 'meeting-2', date: '2026-11-26', slots: ['evening'] },
  { room: 'study-1', date: '2026-11-27', slots: ['morning'] },
  { room: 'tatami', date: '2026-11-28', slots: ['morning', 'afternoon', 'evening'] },
];

/** Staff take these rooms, as from a desk of the office. */
export async function bookRooms(hub: TestHub, bookings: readonly MadeBooking[]): Promise<void> {
  await asStaff(hub, async ({ rooms }) => {
    for (const { room, date, slots } of bookings) {
      const about = { title: '', published: false, purpose: null, people: null, contact: null, until: null };
      await rooms.book({ ...about, room, date, slots: [...slots] });
    }
  });
}

/** Staff close rooms from one day to another. */
export async function closeRooms(
  hub: TestHub,
  rooms: readonly string[],
  [fromDate, toDate]: readonly [string, string],
): Promise<void> {
  await asStaff(hub, async (call) => {
    await call.rooms.close({ rooms: [...rooms], fromDate, toDate, slots: null, kind: 'maintenance', title: '' });
  });
}

/** Cancels all that takes a room in the weeks of the samples: the next walk finds the rooms as the first one did. */
export async function emptyRooms(hub: TestHub): Promise<void> {
  await asStaff(hub, async ({ rooms }) => {
    const bookings = await rooms.calendar({ from: '2026-11-24', days: 28 });
    for (const { id } of bookings) await rooms.cancel({ id, reason: 'mistake' });
  });
}

type Call = Awaited<ReturnType<TestHub['client']>>['call'];

async function asStaff(hub: TestHub, act: (call: Call) => Promise<void>): Promise<void> {
  const login = `rooms-${crypto.randomUUID().slice(0, 8)}`;
  await hub.addStaff(login);
  const staff = await hub.client('counter');
  await staff.call.session.signIn({ login, password: TEST_PASSWORD });
  await act(staff.call);
  staff.close();
}
