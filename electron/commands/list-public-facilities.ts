import type { PublicFacility } from '../../shared/domain/rooms/public-facility.ts';
import { publicPlaces, type PublicPlaces } from '../../shared/domain/rooms/public-places.ts';
import type { Deps } from './command.ts';

/** All that is known of the public facilities, as they were taken over. */
export function listPublicFacilities({ store }: Pick<Deps, 'store'>) {
  return async (): Promise<readonly PublicFacility[]> =>
    (await store.access.imports.facilities()).map(({ facility }) => facility);
}

/** The same for the page for everybody, with the time of the newest import that it is from. */
export function listPublicPlaces({ store }: Pick<Deps, 'store'>) {
  return async (): Promise<PublicPlaces> => {
    const { imports } = store.access;
    const records = await imports.facilities();
    const ids = [...new Set(records.flatMap(({ importId }) => importId ?? []))];
    const times = await Promise.all(ids.map(async (id) => (await imports.byId(id))?.at ?? 0));
    const importedAt = times.length === 0 ? null : Math.max(...times);
    return publicPlaces(
      records.map(({ facility }) => facility),
      importedAt,
    );
  };
}
