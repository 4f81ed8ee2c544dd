import { create } from 'zustand';
import type { KioskEvent } from './event.ts';
import { reduce } from './reduce.ts';
import { untouched, type KioskState } from './state.ts';

/** The one store of the kiosk. */
export const useKiosk = create<KioskState>(() => untouched);

/** Says what happened; the store becomes what the reducer makes of it. */
export function happen(event: KioskEvent): void {
  useKiosk.setState((state) => reduce(state, event), true);
}
