import { useHall } from '../hall.ts';
import { useKiosk } from '../store.ts';

/** As many half lines of values as can be looked at at once. */
export function usePlaces(): number {
  const { panel } = useHall();
  const { largeText, lowered } = useKiosk();
  if (panel === 'landscape-21' || lowered) return 7;
  return largeText ? 9 : 12;
}
