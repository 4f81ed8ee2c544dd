import { create } from 'zustand';
import type { SignageEvent } from './event.ts';
import { reduce } from './reduce.ts';
import { blank, type SignageState } from './state.ts';

/** The one store of the display. */
export const useSignage = create<SignageState>(() => blank);

/** Says what happened; the store becomes what the reducer makes of it. */
export function happen(event: SignageEvent): void {
  useSignage.setState((state) => reduce(state, event), true);
}
