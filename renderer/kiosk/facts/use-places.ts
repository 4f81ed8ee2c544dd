import { useHall } from '../hall.ts';
import { useKiosk } from '../store.ts';

/** As many values as can be looked at at once, two in a row. */
export function usePlaces(): number {
  const { panel } = useHall();
  const { largeText, lowered } = useKiosk();
  if (panel === 'landscape-21' || lowered) return largeText ? 6 : 8;
  return largeText ? 7 : 11;
}
