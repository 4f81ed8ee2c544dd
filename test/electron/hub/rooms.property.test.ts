import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Booking, Stretch } from '../../../shared/domain/rooms/booking.ts';
import { piecesOf } from '../../../shared/domain/rooms/pieces-of.ts';
import { roomOf } from '../../../shared/domain/rooms/room-of.ts';
import { slotsOf } from '../../../shared/domain/rooms/slots-of.ts';
import { stretchOf } from '../../../shared/domain/rooms/stretch-of.ts';
import type { TestClient } from '../../support/client.ts';
import { refusal } from '../../support/craft.ts';
import { startTestHub, type TestHub } from '../../support/hub.ts';
import { deskWish, issueRoom } from '../../support/room-hall.ts';
import { clerk } from '../../support/staff.ts';

/* Kiosk and office hold, book, close, move and cancel the same rooms, one after another or all at once. */

const ROOMS = {
  'meeting-1': ['morning', 'afternoon', 'evening'],
  'meeting-2': ['morning', 'afternoon', 'evening'],
  'meeting-both': ['morning', 'afternoon', 'evening'],
  'great-room': ['dawn', 'morning', 'afternoon', 'evening', 'night'],
} as const;

let hub: TestHub;
let kiosk: TestClient;
let desk: TestClient;
beforeAll(async () => {
  hub = await startTestHub();
  [kiosk, desk] = [await hub.client('kiosk'), await clerk(hub, 'room-clerk')];
});
afterAll(() => hub.stop());

interface Place {
  readonly room: keyof typeof ROOMS;
  readonly date: string;
  readonly slots: string[];
}

const place: fc.Arbitrary<Place> = fc
  .record({
    room: fc.constantFrom(...(Object.keys(ROOMS) as (keyof typeof ROOMS)[])),
    date: fc.constantFrom('2026-12-04', '2026-12-05'),
    from: fc.nat(4),
    more: fc.nat(2),
  })
  .map(({ room, date, from, more }) => {
    const first = from % ROOMS[room].length;
    return { room, date, slots: ROOMS[room].slice(first, first + more + 1) };
  });

const step = fc.record({
  act: fc.constantFrom('hold', 'book', 'close', 'move', 'cancel', 'confirm'),
  place,
  which: fc.nat(20),
});

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Does a step to one of the bookings there are; answers its refusal, null = it was done. */
async function take({ act, place, which }: Step, there: readonly Booking[]): Promise<unknown> {
  const { rooms } = desk.call;
  const { room, date, slots } = place;
  const id = there[which % Math.max(1, there.length)]?.id ?? 'nobody';
  switch (act) {
    case 'hold':
      return codeOf((await issueRoom(kiosk, { hold: place })).error);
    case 'book':
      return refusal(rooms.book({ ...deskWish, ...place }));
    case 'close': {
      const days = { rooms: [room], fromDate: date, toDate: date, slots };
      return refusal(rooms.close({ ...days, kind: 'maintenance', title: '' }));
    }
    case 'move':
      return refusal(rooms.move({ id, ...place }));
    case 'cancel':
      return refusal(rooms.cancel({ id, reason: 'mistake' }));
    default:
      return refusal(rooms.confirm({ id }));
  }
}

const codeOf = (error: unknown): unknown => (error as { code?: unknown } | null)?.code ?? null;

const live = () => desk.call.rooms.calendar({ from: '2026-12-03', days: 5 });

async function clear(): Promise<void> {
  for (const { id } of await live()) await desk.call.rooms.cancel({ id, reason: 'mistake' });
}

type Taking = Stretch & Pick<Booking, 'room'>;

function touch(one: Taking, other: Taking): boolean {
  const book = hub.hub.deps.content().facilities;
  const pieces = piecesOf(book, other.room);
  return one.from < other.to && other.from < one.to && piecesOf(book, one.room).some((piece) => pieces.includes(piece));
}

function takingOf({ room: id, date, slots }: Place): Taking {
  const book = hub.hub.deps.content().facilities;
  const room = roomOf(book, id);
  if (!room) throw new Error(`no room ${id}`);
  return {
    room: id,
    ...stretchOf(
      date,
      slotsOf(book, room).filter((slot) => slots.includes(slot.id)),
    ),
  };
}

/** What a step must answer, by a plain list of what is there. */
function expected({ act, place, which }: Step, there: readonly Booking[]): unknown {
  const own = there[which % Math.max(1, there.length)];
  if (['move', 'cancel', 'confirm'].includes(act) && !own) return 'UNKNOWN_BOOKING';
  if (act === 'cancel' || act === 'confirm') return null;
  const others = act === 'move' ? there.filter(({ id }) => id !== own?.id) : there;
  if (!others.some((one) => touch(one, takingOf(place)))) return null;
  return act === 'close' ? 'COLLIDES' : 'SLOT_TAKEN';
}

it('one after another, rooms are given as a plain list says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      await clear();
      for (const one of steps) {
        const there = await live();
        expect(await take(one, there)).toBe(expected(one, there));
      }
    }),
    { numRuns: 20 },
  );
});

it('all at once, no two bookings touch', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 2, maxLength: 16 }),
      fc.array(step, { maxLength: 12 }),
      async (first, then) => {
        await clear();
        await Promise.all(first.map((one) => take(one, [])));
        const there = await live();
        await Promise.all(then.map((one) => take(one, there)));
        const after = await live();
        const touching = after.filter((one, at) => after.slice(at + 1).some((other) => touch(one, other)));
        expect(touching).toEqual([]);
      },
    ),
    { numRuns: 20 },
  );
});
