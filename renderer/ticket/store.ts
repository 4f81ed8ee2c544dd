import { create } from 'zustand';
import type { TicketEvent } from './event.ts';
import { reduce } from './reduce.ts';
import { blank, type TicketState } from './state.ts';

/** The one store of the phone page. */
export const useTicket = create<TicketState>(() => blank);

/** Says what happened; the store becomes what the reducer makes of it. */
export function happen(event: TicketEvent): void {
  useTicket.setState((state) => reduce(state, event), true);
}
