import type { Watched } from './alert-at-call.ts';
import type { TicketState } from './state.ts';

/** As much of the browser's wake lock as is used; many phones have none. */
interface ScreenLock {
  request(type: 'screen'): Promise<{ release(): Promise<void> }>;
}

/** A dark phone rings late: while the visitor waits for the sound the screen stays lit, where the phone can. Returns the way to stop. */
export function stayLit(store: Watched & { getState(): TicketState }, page: Document, lock?: ScreenLock): () => void {
  let held: Promise<{ release(): Promise<void> } | null> | null = null;
  const check = (): void => {
    const wanted = wantsLight(store.getState()) && page.visibilityState === 'visible';
    if (wanted && !held && lock) held = lock.request('screen').catch(() => null);
    if (wanted || !held) return;
    void held.then((one) => one?.release()).catch(() => undefined);
    held = null;
  };
  const stopListening = store.subscribe(check);
  page.addEventListener('visibilitychange', check);
  return () => {
    stopListening();
    page.removeEventListener('visibilitychange', check);
  };
}

function wantsLight({ sound, view }: TicketState): boolean {
  return sound && view !== null && view.now.kind !== 'over' && view.now.kind !== 'serving';
}
