import type { HallSnapshot } from '../../shared/domain/hall.ts';
import type { Stop } from '../../shared/domain/visit.ts';
import type { HouseView } from '../../shared/domain/house-view.ts';

/** What the live views are made of; printers and connections are the hub's to add, they are not stored. */
export interface HallReader {
  snapshot(at: number, businessDay: string): Promise<Omit<HallSnapshot, 'printers'>>;
  /** Who waits, in calling order, at most as many as a desk can show. Only the desks need it, and it is the costly part. */
  waiting(businessDay: string): Promise<readonly Stop[]>;
  house(at: number): Promise<Omit<HouseView, 'signedIn' | 'devices'> & { readonly devices: readonly StoredDevice[] }>;
}

/** A device without what only the hub knows of it. */
export type StoredDevice = Omit<HouseView['devices'][number], 'connected'>;
