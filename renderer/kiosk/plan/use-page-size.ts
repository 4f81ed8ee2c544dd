import { useHall } from '../hall.ts';
import { useKiosk } from '../store.ts';

/** How many keys of a list (two in a row) one page holds; fewer where something stands below the list. */
export function usePageSize(below: boolean): number {
  const { panel } = useHall();
  return useKiosk(({ lowered, largeText }) => {
    if (panel === 'landscape-21') return below || largeText ? 4 : 6;
    if (lowered) return below || largeText ? 4 : 6;
    if (largeText) return 6;
    return below ? 8 : 10;
  });
}
