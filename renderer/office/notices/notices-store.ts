import { create } from 'zustand';
import { untouchedNotices, type NoticesEvent, type NoticesState } from './notices-state.ts';
import { reduceNotices } from './reduce-notices.ts';

/** What this section remembers while the rest of the page is looked at. */
export const useNotices = create<NoticesState>(() => untouchedNotices);

/** Says what happened in the section. */
export function noticesHappen(event: NoticesEvent): void {
  useNotices.setState((state) => reduceNotices(state, event), true);
}
