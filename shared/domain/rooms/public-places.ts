import type { PublicFacility } from './public-facility.ts';

/** A public facility as the page for everybody lists it. */
export type PublicPlace = Pick<
  PublicFacility,
  'name' | 'address' | 'building' | 'phone' | 'opensAt' | 'closesAt' | 'weekdays'
>;

/** The open list of public facilities, and where it is from. */
export interface PublicPlaces {
  /** By their reading. */
  readonly places: readonly PublicPlace[];
  /** Who publishes the list, as it says itself; empty = it does not. */
  readonly body: string;
  /** When it was taken over (epoch ms); null = there is none. */
  readonly importedAt: number | null;
}

/** What a list of facilities tells everybody. */
export function publicPlaces(facilities: readonly PublicFacility[], importedAt: number | null): PublicPlaces {
  const byReading = [...facilities].sort((a, b) => order(a.kana || a.name, b.kana || b.name));
  const bodies = new Set(facilities.map(({ body, city }) => body || city).filter((one) => one !== ''));
  return { places: byReading.map(placeOf), body: [...bodies].join('・'), importedAt };
}

function placeOf(facility: PublicFacility): PublicPlace {
  const { name, building, phone, opensAt, closesAt, weekdays, prefecture, city, town, block } = facility;
  const address = facility.address || `${prefecture}${city}${town}${block}`;
  return { name, address, building, phone, opensAt, closesAt, weekdays };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
