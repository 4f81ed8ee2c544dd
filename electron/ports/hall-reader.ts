import type { HallSnapshot } from '../../shared/domain/hall.ts';
import type { DeskPart } from '../../shared/domain/desk-view.ts';
import type { VisitRecord } from '../../shared/domain/visit-view.ts';
import type { HouseView } from '../../shared/domain/house-view.ts';

/** What the live views are made of; printers, connections and waits are the hub's to add, they are not stored. */
export interface HallReader {
  snapshot(at: number, businessDay: string): Promise<Omit<HallSnapshot, 'printers' | 'waits'>>;
  /** What only the desks see: who waits, in calling order, at most as many as a desk can show. It is the costly part. */
  desk(at: number, businessDay: string): Promise<DeskPart>;
  /** A visit with all its stops; null = unknown. */
  visit(id: string): Promise<VisitRecord | null>;
  house(
    at: number,
  ): Promise<
    Omit<HouseView, 'signedIn' | 'devices' | 'refusedContent'> & { readonly devices: readonly StoredDevice[] }
  >;
}

/** A device without what only the hub knows of it. */
export type StoredDevice = Omit<HouseView['devices'][number], 'connected'>;
