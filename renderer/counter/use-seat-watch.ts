import { useEffect } from 'react';
import type { DeskView } from '../../shared/domain/desk-view.ts';
import type { Seat } from './state.ts';
import { happen } from './store.ts';

/** Tells the store how the live view shows my counter: another window may have closed it, a colleague relieved me. */
export function useSeatWatch(view: DeskView | null, seat: Seat, name: string): void {
  useEffect(() => {
    if (!view || seat.kind !== 'at') return;
    const shown = view.counters.find((one) => one.number === seat.counter);
    if (shown) happen({ type: 'seat shown', state: shown.state, name });
  }, [view, seat, name]);
}
