import type { CounterState } from '../../shared/domain/counter.ts';
import type { Seat } from './state.ts';

/**
 * My seat once the live view shows how its counter is: another window of mine may have closed it, or a colleague
 * relieved me. A picture from before I sat down says nothing.
 */
export function seatAfter(seat: Seat, counter: CounterState, name: string): Seat {
  if (seat.kind === 'none') return seat;
  if (counter.kind !== 'closed' && counter.staffName === name) return seat.seen ? seat : { ...seat, seen: true };
  if (!seat.seen) return seat;
  const { counter: number } = seat;
  if (counter.kind === 'closed') return { kind: 'none', loss: { kind: 'closed', counter: number } };
  return { kind: 'none', loss: { kind: 'relieved', counter: number, by: counter.staffName } };
}
