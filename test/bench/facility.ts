import { importBench } from './import-ledger.ts';
import { sameSlotBench } from './same-slot.ts';
import { weekGridBench } from './week-grid.ts';

/**
 * Rooms: how fast a week of them is told, that a slot is given once however many want it, and what a ledger of 100,000
 * bookings takes.
 */
export async function facilityBench(): Promise<object> {
  return { ...weekGridBench(), ...(await sameSlotBench()), ...(await importBench()) };
}
