import { useHall } from '../hall.ts';
import { useKiosk } from '../store.ts';

/** Whether what one looks at has little room, and what one touches more: upright, in large letters. */
export function useTightLook(): boolean {
  const { panel } = useHall();
  return useKiosk(({ largeText, lowered }) => largeText && !lowered && panel === 'portrait-32');
}
