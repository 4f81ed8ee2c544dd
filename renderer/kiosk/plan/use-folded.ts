import { useHall } from '../hall.ts';
import { useKiosk } from '../store.ts';

/** Whether there is little room to touch: lists then lie behind one key each, in the same order. */
export function useFolded(): boolean {
  const { panel } = useHall();
  return useKiosk(({ lowered, largeText }) => lowered || largeText || panel === 'landscape-21');
}
