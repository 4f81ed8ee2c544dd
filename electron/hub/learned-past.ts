import { Temporal } from 'temporal-polyfill';
import { datesOf } from '../../shared/domain/day-clock.ts';
import type { PastService } from '../../shared/domain/waiting/service-times.ts';
import type { WaitReader } from '../ports/wait-reader.ts';
import { letOthersIn } from './let-others-in.ts';

/** So many days before today are learned from. */
const LEARNED_DAYS = 28;

/** What the last weeks say, read once a day. One day at a time, so that a ticket waits for one day's reading at most. */
export function learnedPast(waits: WaitReader): (businessDay: string) => Promise<readonly PastService[]> {
  let known: { readonly day: string; readonly past: readonly PastService[] } | null = null;
  return async (businessDay) => {
    if (known?.day !== businessDay) known = { day: businessDay, past: await readPast(waits, businessDay) };
    return known.past;
  };
}

async function readPast(waits: WaitReader, businessDay: string): Promise<PastService[]> {
  const today = Temporal.PlainDate.from(businessDay);
  const [from, to] = [today.subtract({ days: LEARNED_DAYS }), today.subtract({ days: 1 })];
  const sums = new Map<string, PastService>();
  for (const day of datesOf({ from: from.toString(), to: to.toString() })) {
    for (const service of await waits.past(day)) {
      const key = `${service.line} ${service.errand} ${service.kind}`;
      sums.set(key, added(service, sums.get(key)));
    }
    await letOthersIn();
  }
  return [...sums.values()];
}

function added(service: PastService, before: PastService | undefined): PastService {
  if (!before) return service;
  const { count, minutes, squares } = before;
  return {
    ...service,
    count: service.count + count,
    minutes: service.minutes + minutes,
    squares: service.squares + squares,
  };
}
