import { create } from 'zustand';
import type { OfficeEvent } from './event.ts';
import { reduce } from './reduce.ts';
import { untouched, type OfficeState } from './state.ts';

/** The one store of this window. */
export const useOfficeState = create<OfficeState>(() => untouched);

/** Says what happened; the store becomes what the reducer makes of it. */
export function happen(event: OfficeEvent): void {
  useOfficeState.setState((state) => reduce(state, event), true);
}
