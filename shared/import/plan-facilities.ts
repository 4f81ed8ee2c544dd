import { publicFacilityHeadings, type PublicFacility } from '../domain/rooms/public-facility.ts';
import type { FacilityRow } from './facility-row.ts';
import type { LineOutcome } from './report-of.ts';

/** What each row of a list of facilities does, by its line. `known` = what there is, by key. */
export function planFacilities(
  rows: readonly FacilityRow[],
  known: ReadonlyMap<string, PublicFacility>,
): ReadonlyMap<number, LineOutcome> {
  const seen = new Set<string>();
  return new Map<number, LineOutcome>(
    rows.map(({ line, key, facility }): [number, LineOutcome] => {
      if (seen.has(key)) return [line, { outcome: 'refused', why: 'twice-in-file' }];
      seen.add(key);
      const before = known.get(key);
      if (!before) return [line, { outcome: 'new', why: null }];
      return [line, { outcome: isSame(before, facility) ? 'same' : 'changed', why: null }];
    }),
  );
}

const isSame = (a: PublicFacility, b: PublicFacility): boolean =>
  (Object.keys(publicFacilityHeadings) as (keyof PublicFacility)[]).every((field) => a[field] === b[field]);
