import { callingOrder } from '../calling.ts';
import type { HallWaits } from './hall-waits.ts';
import type { QueueStop } from './queue-now.ts';
import type { WaitBand } from './wait-band.ts';

/** A stop that begins to wait with the place its visit has. */
export interface Joining {
  readonly line: string;
  readonly arrivedAt: number;
  readonly priority: boolean;
}

/**
 * What it is told: as long as the first of its line waits that it goes before, else as long as a newcomer. `stops` is what
 * the waits were estimated from; null = nothing is known.
 */
export function joiningBand(joining: Joining, waits: HallWaits, stops: readonly QueueStop[]): WaitBand | null {
  const { line, arrivedAt } = joining;
  const place = { arrivedAt, front: false, priority: joining.priority ? ('appointment' as const) : null };
  const [behind] = stops
    .filter((stop) => stop.state === 'waiting' && stop.line === line && callingOrder(place, stop) < 0)
    .sort(callingOrder);
  const wait = behind ? waits.stops[behind.id] : waits.lines[line];
  return wait === undefined || wait.band.kind === 'unknown' ? null : wait.band;
}
