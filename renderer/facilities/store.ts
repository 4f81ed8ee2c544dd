import { create } from 'zustand';
import { blank, reduce, type RoomsEvent, type RoomsState } from './state.ts';

/** The one store of the page. */
export const useRooms = create<RoomsState>(() => blank);

/** Says what happened; the store becomes what the reducer makes of it. */
export function happen(event: RoomsEvent): void {
  useRooms.setState((state) => reduce(state, event), true);
}
