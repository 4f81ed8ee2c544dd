import { minutesOfDay } from '../../shared/lib/time-of-day.ts';
import { draw } from '../../shared/lib/draw.ts';
import { always } from '../../shared/domain/notice-rules.ts';
import { busyHall } from '../support/busy-hall.ts';
import type { TestHub } from '../support/hub.ts';
import { clerk } from '../support/staff.ts';
import { displayDesk, type DisplayDesk } from './signage-desk.ts';

/** What happens in a minute; true = somebody was called. */
export type DayScript = (minute: number) => Promise<boolean>;

const ERRANDS = ['residence-record', 'moving-in', 'pension-join', 'tax-talk', 'care-assessment', 'nursery', 'refuse', 'room'];
const [OPEN, CLOSE] = [minutesOfDay('08:30'), minutesOfDay('17:15')];

/** A day of the hall: visitors all day, rooms taken and given up, two notices, one drill. The same each time. */
export async function dayScript(hub: TestHub): Promise<DayScript> {
  const office = officeDay(hub);
  const hall = await busyHall(hub);
  const waiting: number[] = [];
  return async (minute) => {
    await office[minute]?.();
    if (minute < OPEN || minute >= CLOSE) return false;
    const chance = (key: number): number => draw(7, minute, key);
    const line = Math.floor(chance(1) * ERRANDS.length);
    if (chance(2) < 0.5 && minute < CLOSE - 30) {
      await hall.visitor(ERRANDS[line] ?? '');
      waiting.push(line + 1);
    }
    if (chance(3) > 0.4) return false;
    const counter = waiting.shift();
    if (counter === undefined) return false;
    return callAt(hub, counter, chance(4) < 0.15);
  };
}

/** Somebody who has just sat down calls the next visitor; nobody there is no fault. */
async function callAt(hub: TestHub, counter: number, isAbsent: boolean): Promise<boolean> {
  const { call, close } = await clerk(hub, `clerk-${crypto.randomUUID().slice(0, 8)}`);
  await call.counter.take({ counter, relieve: true });
  try {
    const { id } = await call.counter.next();
    if (isAbsent) await call.counter.absent({ stop: id });
    else await call.counter.serve({ stop: id }).then(() => call.counter.finish({ stop: id }));
    return true;
  } catch {
    return false;
  } finally {
    close();
  }
}

/** Each act is somebody who has just signed in: who does nothing for long is signed out. */
function officeDay(hub: TestHub): Readonly<Record<number, () => Promise<unknown>>> {
  const act = (work: (desk: DisplayDesk) => Promise<unknown>) => async () => work(await displayDesk(hub));
  const at = (time: string): number => minutesOfDay(time);
  const times = { from: '14:00', to: '14:30' };
  return {
    [at('07:40')]: act((desk) => desk.book({ room: 'main-hall', title: '町民合唱祭', published: true })),
    [at('08:50')]: act((desk) => desk.book({ room: 'tatami', slots: ['evening'], title: '茶道教室', published: true })),
    [at('09:20')]: act((desk) => desk.book({ room: 'arena-a', slots: ['late'], title: '名前を出さない会' })),
    [at('10:00')]: act((desk) => desk.notice({ level: 'normal' })),
    [at('10:30')]: act((desk) => desk.notice({ when: { ...always, times } })),
    [at('11:00')]: act((desk) => desk.emergency('earthquake', { minutes: 10, drill: true })),
    [at('12:10')]: act((desk) => desk.close(['tennis-2'], '2026-11-25')),
    [at('15:15')]: act((desk) => desk.book({ room: 'great-room', slots: ['night'], title: '星を見る会', published: true })),
    [at('16:00')]: act((desk) => desk.book({ room: 'meeting-2', date: '2026-11-26', slots: ['morning'] })),
  };
}
