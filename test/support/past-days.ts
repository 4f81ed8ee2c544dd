import { randomUUID } from 'node:crypto';
import { dayStart } from '../../shared/domain/business-day.ts';
import { datesOf } from '../../shared/domain/day-clock.ts';
import type { FigureRange } from '../../shared/domain/figures.ts';
import { ratingTopics } from '../../shared/domain/rating.ts';
import type { Town } from '../../shared/domain/town.ts';
import { draw } from '../../shared/lib/draw.ts';
import { normalValue } from '../../shared/lib/normal.ts';
import type { Store, StoreAccess } from '../../electron/ports/store.ts';

/** A past to make up. The same seed makes the same past. */
export interface PastDays extends FigureRange {
  readonly visitsADay: number;
  readonly seed: number;
}

const MINUTE = 60_000;

/** Fills a store with weekdays of a made-up hall: two peaks, lognormal times, some absent, some with a second matter. */
export async function fillPast(store: Store, town: Town, { visitsADay, seed, ...range }: PastDays): Promise<void> {
  const rule = { timeZone: town.office.timeZone, changesAt: town.office.dayChangesAt };
  for (const businessDay of datesOf(range)) {
    const start = dayStart(businessDay, rule);
    if ([0, 6].includes(new Date(`${businessDay}T12:00:00Z`).getUTCDay())) continue;
    await store.transaction(async (access) => {
      for (let visit = 0; visit < visitsADay; visit += 1) {
        const chance = (what: number): number =>
          draw(seed, Date.parse(businessDay) / 86_400_000 + visit * 100_003, what);
        await addVisit(access, town, { businessDay, start, chance });
      }
    });
  }
}

interface Place {
  readonly businessDay: string;
  /** The beginning of the business day (epoch ms). */
  readonly start: number;
  /** A number between 0 and 1, another one for each question. */
  readonly chance: (what: number) => number;
}

async function addVisit({ visits, ratings }: StoreAccess, town: Town, place: Place): Promise<void> {
  const { businessDay, start, chance } = place;
  const { errands } = town;
  const errand = errands[Math.floor(chance(1) ** 2 * errands.length)] ?? errands[0]!;
  const id = randomUUID();
  // The office opens at 8:30, four and a half hours after the day begins; peaks at 10 and 14.
  const peak = chance(2) < 0.6 ? 6 : 10;
  const arrivedAt = Math.round(start + clamp(peak + normalValue(chance(3)) * 1.1, 4.5, 12.9) * 60 * MINUTE);
  const wait = lognormal(6 + (arrivedAt - start) / (200 * MINUTE), 0.8, chance(4));
  const { next: number } = await visits.lineDay(businessDay, errand.line);
  const promise = chance(5) < 0.3 ? ({ kind: 'at-once' } as const) : ({ kind: 'minutes', from: 5, to: 15 } as const);
  const stop = await visits.add({
    ...{ id, businessDay, letter: errand.line, number, code: randomUUID(), line: errand.line, errand: errand.id },
    ...{ also: [], language: 'ja', arrivedAt, device: 'past', promise },
  });
  const calledAt = Math.round(arrivedAt + (promise.kind === 'at-once' ? wait / 4 : wait) * MINUTE);
  const called = { counter: 1, firstCalledAt: calledAt, calledAt };
  if (chance(6) < 0.03) {
    await visits.change(stop.id, ['waiting'], { state: 'absent', ...called, absentAt: calledAt });
    return;
  }
  const doneAt = Math.round(calledAt + lognormal(8, 0.5, chance(7)) * MINUTE);
  const outcome = chance(8) < 0.9 ? 'done' : 'come-again';
  await visits.change(stop.id, ['waiting'], { state: 'done', ...called, servingAt: calledAt, doneAt, outcome });
  const topic = ratingTopics[Math.floor(chance(10) * ratingTopics.length)] ?? 'nothing';
  const score = 1 + Math.floor(Math.sqrt(chance(11)) * 5);
  if (chance(9) < 0.2) await ratings.add({ visit: id, businessDay, via: 'phone', at: doneAt, score, topic });
}

const lognormal = (median: number, spread: number, share: number): number =>
  median * Math.exp(spread * normalValue(share));

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
