import { create } from 'zustand';
import type { CounterEvent } from './event.ts';
import { reduce } from './reduce.ts';
import { untouched, type CounterState } from './state.ts';

/** The one store of this window. */
export const useCounter = create<CounterState>(() => untouched);

/** Says what happened; the store becomes what the reducer makes of it. */
export function happen(event: CounterEvent): void {
  useCounter.setState((state) => reduce(state, event), true);
}
