import type { Moment } from '../../shared/domain/programme/scene.ts';
import type { ConnectionState } from '../client/connection-state.ts';

/** The time a display goes by. */
export interface DisplayClock {
  /** Epoch ms: the office's time; before the hub was met, the machine's own. */
  readonly now: () => number;
  /** The same with the page's own clock. */
  readonly moment: () => Moment;
}

/** The office's clock as soon as it is known; it runs on while the hub is away. */
export function displayClock(state: () => ConnectionState): DisplayClock {
  const now = (): number => {
    const link = state();
    const clock = link.kind === 'online' || link.kind === 'offline' ? link.clock : null;
    return clock?.now() ?? Date.now();
  };
  return { now, moment: () => ({ at: performance.now(), wall: now() }) };
}
