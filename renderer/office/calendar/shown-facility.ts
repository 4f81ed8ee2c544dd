import type { Facility, FacilityBook } from '../../../shared/domain/rooms/facility.ts';

/** The facility in sight: the chosen one, else the first; null = the town has none. */
export function shownFacility(
  { facilities }: Pick<FacilityBook, 'facilities'>,
  chosen: string | null,
): Facility | null {
  return facilities.find(({ id }) => id === chosen) ?? facilities[0] ?? null;
}
