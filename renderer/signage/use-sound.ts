import { useSyncExternalStore } from 'react';
import type { Chime, Sound } from './chime.ts';

/** Whether the display can be heard now. */
export function useSound(chime: Chime): Sound {
  return useSyncExternalStore(chime.subscribe, chime.sound);
}
