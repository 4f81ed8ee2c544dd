import { useMemo } from 'react';
import { useOfficeState } from '../store.ts';
import type { Marks } from './grid-parts.ts';

/** What the person has chosen in the calendar: the place so far, or the booking that lies open. */
export function useMarks(): Marks {
  const side = useOfficeState((state) => state.side);
  const place = side.kind === 'placing' ? side.place : null;
  const openId = side.kind === 'booking' ? side.id : null;
  return useMemo(() => ({ place, openId }), [place, openId]);
}
