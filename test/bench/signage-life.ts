import type { DisplayDesk } from '../shots/signage-desk.ts';
import { displayDesk } from '../shots/signage-desk.ts';
import type { BusyHall } from '../support/busy-hall.ts';
import { busyHall } from '../support/busy-hall.ts';
import type { TestHub } from '../support/hub.ts';

const ERRANDS = ['residence-record', 'moving-in', 'pension-join', 'tax-talk', 'nursery', 'refuse'];
const COUNTERS = [1, 2, 3, 4, 6, 7];
const ROOMS = ['tatami', 'kitchen', 'meeting-1', 'arena-a', 'great-room'];

/** What happens in a hall before a display, a little at each step, by chance. */
export interface HallLife {
  step(): Promise<void>;
}

/** Somebody comes, is called, goes; rooms are taken and given up; staff write something, seldom an emergency. */
export async function hallLife(hub: TestHub, chance: () => number): Promise<HallLife> {
  const [hall, desk] = [await busyHall(hub), await displayDesk(hub)];
  const acts = [visits(hall, chance), visits(hall, chance), rooms(desk, chance), notices(desk, chance)];
  return {
    async step() {
      const act = acts[Math.floor(chance() * acts.length)];
      // A room that is taken or past is no fault: people try.
      await act?.().catch(() => undefined);
    },
  };
}

function visits(hall: BusyHall, chance: () => number) {
  return async (): Promise<void> => {
    const at = Math.floor(chance() * ERRANDS.length);
    await hall.visitor(ERRANDS[at] ?? '');
    const counter = await hall.desk(COUNTERS[at] ?? 1);
    const { id } = await counter.next();
    if (chance() < 0.2) return void (await counter.absent({ stop: id }));
    await counter.serve({ stop: id });
    await counter.finish({ stop: id });
  };
}

function rooms(desk: DisplayDesk, chance: () => number) {
  const made: Awaited<ReturnType<DisplayDesk['book']>>[] = [];
  return async (): Promise<void> => {
    const old = made.length > 6 ? made.shift() : undefined;
    if (old) return desk.cancel(old);
    const room = ROOMS[Math.floor(chance() * ROOMS.length)] ?? '';
    const date = `2026-11-${24 + Math.floor(chance() * 6)}`;
    made.push(await desk.book({ room, date, slots: ['evening'], title: '集まり', published: chance() < 0.5 }));
  };
}

function notices(desk: DisplayDesk, chance: () => number) {
  let end: (() => Promise<void>) | null = null;
  return async (): Promise<void> => {
    if (end) {
      await end();
      end = null;
      return;
    }
    const what = chance();
    const level = what < 0.5 ? 'normal' : 'notice';
    const notice =
      what < 0.3 ? await desk.emergency('earthquake', { minutes: 3, drill: true }) : await desk.notice({ level });
    end = () => desk.end(notice);
  };
}
