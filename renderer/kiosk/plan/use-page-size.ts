import { useHall } from '../hall.ts';
import { useKiosk } from '../store.ts';

/** How many keys of a list (two in a row) one page holds. */
export function usePageSize(): number {
  const { panel } = useHall();
  return useKiosk(({ lowered, largeText }) => {
    if (lowered || panel === 'landscape-21') return 6;
    return largeText ? 8 : 10;
  });
}
