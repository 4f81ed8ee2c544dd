import { create } from 'zustand';
import type { ManagerEvent } from './event.ts';
import { reduce } from './reduce.ts';
import { untouched, type ManagerState } from './state.ts';

/** The one store of the manager's page. */
export const useManager = create<ManagerState>(() => untouched);

/** Says what happened; the store becomes what the reducer makes of it. */
export function happen(event: ManagerEvent): void {
  useManager.setState((state) => reduce(state, event), true);
}
