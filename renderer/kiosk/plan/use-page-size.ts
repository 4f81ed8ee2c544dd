import { useHall } from '../hall.ts';
import { useKiosk } from '../store.ts';

/** How many keys of a list (two in a row) one page holds; fewer where something stands below the list. */
export function usePageSize(below: boolean): number {
  const { panel } = useHall();
  const room = useKiosk(({ lowered, largeText }) => {
    if (lowered || panel === 'landscape-21') return 6;
    return largeText ? 8 : 10;
  });
  return below ? room - 2 : room;
}
