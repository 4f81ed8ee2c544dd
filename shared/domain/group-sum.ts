import { endOf, promiseKept, serviceOf, waitOf, type FigureStop, type PromiseKept } from './figure-stop.ts';
import type { FigureGroup } from './figures.ts';
import { countTime, spreadOf, type TimeCounts } from './spread.ts';

/** A group while stops are still being added. */
export interface GroupSum {
  stops: number;
  absent: number;
  cancelled: number;
  expired: number;
  readonly waits: TimeCounts;
  readonly services: TimeCounts;
  readonly promise: Record<PromiseKept, number>;
}

/** A group without stops. */
export function emptyGroup(): GroupSum {
  return {
    stops: 0,
    absent: 0,
    cancelled: 0,
    expired: 0,
    waits: new Map(),
    services: new Map(),
    promise: { inside: 0, 'little-late': 0, 'too-short': 0, 'too-long': 0 },
  };
}

/** What one stop adds, worked out once for all groups it belongs to. */
export type Share = ReturnType<typeof shareOf>;

/** What one stop adds to every group it belongs to. */
export function shareOf(stop: FigureStop) {
  return { wait: waitOf(stop), service: serviceOf(stop), end: endOf(stop), kept: promiseKept(stop) };
}

/** Adds a stop's share to a group. */
export function addShare(sum: GroupSum, { wait, service, end, kept }: Share): void {
  sum.stops += 1;
  if (wait !== null) countTime(sum.waits, wait);
  if (service !== null) countTime(sum.services, service);
  if (end === 'absent' || end === 'cancelled' || end === 'expired') sum[end] += 1;
  if (kept !== null) sum.promise[kept] += 1;
}

/** The group as it is told. */
export function groupFigures(key: string, sum: GroupSum): FigureGroup {
  const { stops, absent, cancelled, expired, promise } = sum;
  const [wait, service] = [spreadOf(sum.waits), spreadOf(sum.services)];
  return { key, stops, wait, service, absent, cancelled, expired, promise: { ...promise } };
}
