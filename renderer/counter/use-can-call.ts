import { useDesk } from './desk.ts';

/** Whether somebody could be called now: the counter is open, empty, and the hub is there. */
export function useCanCall(): boolean {
  const { part, away } = useDesk();
  return !away && part.here === null && part.own?.state.kind === 'open';
}
