import { useKiosk } from '../store.ts';

/** Whether what one looks at has little room, and what one touches more: in large letters. */
export function useTightLook(): boolean {
  return useKiosk(({ largeText, lowered }) => largeText && !lowered);
}
