import type { Stop } from '../../shared/domain/visit.ts';
import type { StoreAccess } from '../ports/store.ts';

/** The stops of a visit whose order staff decide, in their order: planned, and not waiting for papers. */
export async function stopsToCome({ visits }: StoreAccess, visit: string): Promise<Stop[]> {
  return (await visits.ofVisit(visit)).filter((stop) => stop.state === 'planned' && stop.kind === 'reception');
}
