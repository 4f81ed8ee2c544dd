import { estimateWaits } from '../../../../shared/domain/waiting/estimate-waits.ts';
import type { DeskNow, QueueStop } from '../../../../shared/domain/waiting/queue-now.ts';
import { serviceTimes, type Observed } from '../../../../shared/domain/waiting/service-times.ts';
import type { HallWaits } from '../../../../shared/domain/waiting/hall-waits.ts';

/** Now, in the tests of waiting. */
export const NOW = Date.parse('2026-11-24T10:00:00+09:00');

export const minutes = (count: number): number => count * 60_000;

/** Somebody who waits in line A since five minutes ago, but for what is said. */
export function stop(id: string, change: Partial<QueueStop> = {}): QueueStop {
  return {
    id,
    visitId: `visit of ${id}`,
    line: 'A',
    errand: 'residence-record',
    also: [],
    kind: 'reception',
    state: 'waiting',
    place: 1,
    arrivedAt: NOW - minutes(5),
    front: false,
    priority: null,
    counter: null,
    calledAt: null,
    heldUntil: null,
    absentAt: null,
    ...change,
  };
}

/** People who wait in line A, one after another. */
export function people(count: number, change: Partial<QueueStop> = {}): QueueStop[] {
  return Array.from({ length: count }, (_, index) =>
    stop(`p${index}`, { arrivedAt: NOW - minutes(60) + index, ...change }),
  );
}

/** A counter that serves line A now, but for what is said. */
export function desk(counter: number, change: Partial<DeskNow> = {}): DeskNow {
  return { counter, lines: ['A'], from: NOW, breaks: [], idleSince: null, ...change };
}

/** A hall, its lines' minutes 8 unless said, and what it knows. */
export interface Hall {
  readonly stops: readonly QueueStop[];
  readonly desks: readonly DeskNow[];
  readonly observed?: Partial<Observed>;
  readonly closes?: Readonly<Record<string, number>>;
  readonly seed?: number;
}

/** The waits of a hall now. */
export function waitsIn({ stops, desks, observed = {}, closes = {}, seed = 7 }: Hall): HallWaits {
  const times = serviceTimes({ typical: { A: 8, B: 20 }, past: [], today: [], ...observed });
  return estimateWaits({ queue: { at: NOW, stops, desks }, times, closes, sampling: { seed, runs: 160 } });
}

/** The upper edge of a band in minutes; Infinity = unknown. */
export function upper(wait: { readonly band: HallWaits['lines'][string]['band'] } | undefined): number {
  if (wait?.band.kind === 'minutes') return wait.band.to;
  return wait?.band.kind === 'at-once' ? 0 : Number.POSITIVE_INFINITY;
}
