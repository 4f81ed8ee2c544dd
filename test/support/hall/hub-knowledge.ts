import type { PastService } from '../../../shared/domain/waiting/service-times.ts';
import { deskMinutes } from '../../../shared/domain/waiting/service-times.ts';
import type { QueueNow } from '../../../shared/domain/waiting/queue-now.ts';
import { assumptions } from '../../../shared/domain/waiting/assumptions.ts';
import { dayScript } from './day-script.ts';
import type { HallKind } from './hall-kind.ts';
import { instantOf, type DeskRecord } from './hall-state.ts';
import { playDay, type Day } from './play-day.ts';

/** The queue of a simulated day as its hub knows it: nothing of what will happen. */
export function queueNow(day: Day, at: number): QueueNow {
  const desks = day.desks.flatMap((desk) => {
    const from = servesFrom(desk, at);
    const { counter } = desk.clerk;
    const breaks = desk.plan.map((one) => ({ from: instantOf(one.from), to: instantOf(one.to) }));
    return from === null ? [] : [{ counter, lines: desk.lines, from: instantOf(from), breaks, idleSince: null }];
  });
  return { at: instantOf(at), desks, stops: [...day.open].map((stop) => ({ ...stop })) };
}

function servesFrom({ state, until }: DeskRecord, at: number): number | null {
  if (state === 'open') return at;
  return state === 'paused' && until !== null ? Math.max(until, at + assumptions.overdue) : null;
}

/** What a hub has learned from the days of these seeds. */
export function pastOf(kind: HallKind, seeds: readonly number[]): PastService[] {
  const past = new Map<string, PastService>();
  for (const seed of seeds) {
    for (const stop of playDay(dayScript(kind, seed), () => undefined).finished) {
      const minutes = deskMinutes(stop);
      if (minutes === null) continue;
      const { line, errand, kind: part } = stop;
      const key = `${line} ${errand} ${part}`;
      const sum = past.get(key) ?? { line, errand, kind: part, count: 0, minutes: 0, squares: 0 };
      const { count, squares } = sum;
      past.set(key, { ...sum, count: count + 1, minutes: sum.minutes + minutes, squares: squares + minutes ** 2 });
    }
  }
  return [...past.values()];
}
